// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lazyLoadSettings } from '@/lib/browser/settings/lazy-load-settings';

const heard: string[] = [];
const hear = (event: KeyboardEvent) => heard.push(event.key);
const button = document.createElement('button');
button.dataset.settings = '';

beforeEach(() => {
  document.body.replaceChildren(button);
  // An appended script would be fetched.
  vi.spyOn(document.head, 'append').mockImplementation(() => {});
  const self = document.createElement('script');
  self.dataset.src = '/aids.js';
  lazyLoadSettings(self);
});
afterEach(() => {
  // A starter that still waits would also listen to the document of the next test.
  press('x');
  arrive();
  document.removeEventListener('keydown', hear);
  heard.length = 0;
  vi.restoreAllMocks();
});

const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const happen = (type: string, where: Element = document.body) =>
  where.dispatchEvent(new Event(type, { bubbles: true }));
const fetched = () =>
  vi
    .mocked(document.head.append)
    .mock.calls.flatMap(([node]) => (node instanceof HTMLScriptElement ? [node] : []));

/** Simulates that the script has loaded and listens by itself. */
function arrive(): void {
  document.addEventListener('keydown', hear);
  for (const script of fetched()) script.dispatchEvent(new Event('load'));
}

describe('nothing is loaded', () => {
  test.for(['pointerover', 'pointermove'])('for the %s of a pointer', (type) => {
    happen(type);
    expect(fetched()).toEqual([]);
  });

  test('when a strip of the page scrolls to its current item', () => {
    button.dispatchEvent(new Event('scroll'));
    expect(fetched()).toEqual([]);
  });
});

test.for(['pointerdown', 'focusin', 'keydown', 'click', 'change', 'scroll'])(
  'the script is loaded once at a %s',
  (type) => {
    happen(type);
    happen(type);
    expect(fetched().map(({ src }) => src)).toEqual([expect.stringMatching(/\/aids\.js$/)]);
  },
);

test('each press while the script loads is repeated once, in order', () => {
  const clicked = vi.spyOn(button, 'click');
  press('j');
  press('j');
  happen('click', button);
  press('k');
  expect(fetched()).toHaveLength(1);
  arrive();
  expect(heard).toEqual(['j', 'j', 'k']);
  expect(clicked).toHaveBeenCalledTimes(1);
  press('j');
  expect(heard).toEqual(['j', 'j', 'k', 'j']);
});

test('a press before the page is complete is repeated when it is', () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  press('j');
  arrive();
  expect(heard).toEqual([]);
  state.mockReturnValue('interactive');
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(heard).toEqual(['j']);
});

describe('where the script cannot load', () => {
  const fail = () => fetched().at(-1)?.dispatchEvent(new Event('error'));
  beforeEach(() => {
    button.textContent = 'Display';
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => vi.useRealTimers());

  test('the pressed button says so for a while, and the next press tries again', () => {
    happen('click', button);
    fail();
    expect(button.textContent).toBe('Could not load. Try again.');
    happen('click', button);
    fail();
    expect(fetched()).toHaveLength(2);
    vi.advanceTimersByTime(4000);
    expect(button.textContent).toBe('Display');
    const clicked = vi.spyOn(button, 'click');
    happen('click', button);
    fetched().at(-1)?.dispatchEvent(new Event('load'));
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  test('scrolling does not try again', () => {
    happen('scroll', document.documentElement);
    fail();
    document.dispatchEvent(new Event('scroll'));
    expect(fetched()).toHaveLength(1);
  });
});
