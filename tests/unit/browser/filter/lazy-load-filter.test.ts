// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lazyLoadFilter } from '@/lib/browser/filter/lazy-load-filter';

const page = document.documentElement;
/** URL of filter rows that needs no network. */
const rows = 'data:application/json,{}';
const loaded = () =>
  [...document.head.querySelectorAll('link, script')].map(
    (made) => made.getAttribute('href') ?? made.getAttribute('src'),
  );

/** Opens a page with two filters and a paragraph, and runs the starter as a browser would. */
function open(address = '/day/') {
  history.replaceState(null, '', address);
  document.body.innerHTML = `
    <p>Text with <a href="/about/">a link</a></p>
    <a id="topic" data-href="?topic=bakhmut" href="/topics/bakhmut/"><b>Bakhmut</b></a>
    <a id="outlet" data-href="?outlet=trt-world" href="/outlets/trt-world/">TRT World</a>`;
  const loader = document.createElement('script');
  loader.dataset.src = '/filter.js';
  loader.dataset.rows = rows;
  loader.dataset.keys = 'topic outlet';
  lazyLoadFilter(loader);
  return loader;
}

const find = (selector: string) => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

const point = (selector: string) =>
  find(selector).dispatchEvent(new Event('pointerover', { bubbles: true }));

function click(selector: string, init: MouseEventInit = {}) {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  find(selector).dispatchEvent(event);
  return event;
}

async function becomeReady() {
  page.dataset.ready = '';
  await vi.waitFor(() => expect(page.dataset.starting).toBeUndefined());
}

beforeEach(() => {
  // No link is followed and no script fetched.
  vi.spyOn(location, 'assign').mockImplementation(() => {});
  vi.spyOn(location, 'reload').mockImplementation(() => {});
  window.addEventListener('click', stay);
});
afterEach(async () => {
  await becomeReady();
  delete page.dataset.ready;
  document.head.innerHTML = '';
  window.removeEventListener('click', stay);
  vi.restoreAllMocks();
});
const stay = (event: Event) => event.preventDefault();

describe('the filter script loads', () => {
  test('once, with its rows, when the pointer is over a filter', () => {
    open();
    expect(loaded()).toEqual([]);

    point('#topic b');
    point('#outlet');
    expect(loaded()).toEqual([rows, '/filter.js']);
    expect(page.dataset.starting).toBe('');
  });

  test('when a filter is focused', () => {
    open();
    find('#outlet').dispatchEvent(new Event('focusin', { bubbles: true }));

    expect(loaded()).toHaveLength(2);
  });

  test.for(['/day/?topic=bakhmut', '/day/?utm=x&outlet=trt-world'])('at once at %s', (address) => {
    open(address);

    expect(loaded()).toHaveLength(2);
  });
});

describe('the filter script does not load', () => {
  test.for(['/day/', '/day/#1617-trt-world', '/day/?q=topic', '/day/?topics=bakhmut'])(
    'at %s by itself',
    (address) => {
      open(address);

      expect(loaded()).toEqual([]);
    },
  );

  test('for text and links that are not filters', () => {
    open();
    point('p');
    point('p a');
    click('p a');

    expect(loaded()).toEqual([]);
  });
});

describe('a link that is a filter', () => {
  test('changes the URL at once and stays on the page', () => {
    open();
    const length = history.length;
    click('#topic b');

    expect(location.search).toBe('?topic=bakhmut');
    expect(history.length).toBe(length + 1);
    expect(loaded()).toHaveLength(2);
  });

  test.for([
    { metaKey: true },
    { ctrlKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ])('is left to the browser with %j', (init) => {
    open();
    click('#topic', init);

    expect(location.search).toBe('');
  });

  test('opens its own page when the script cannot load', () => {
    open();
    click('#topic');
    document.head.querySelector('script')?.dispatchEvent(new Event('error'));

    expect(location.assign).toHaveBeenCalledWith(expect.stringMatching(/\/topics\/bakhmut\/$/));
    expect(page.dataset.starting).toBeUndefined();
  });

  test('opens its own page when the rows cannot load', () => {
    const loader = open();
    click('#topic');
    loader.dispatchEvent(new Event('error'));

    expect(location.assign).toHaveBeenCalledWith(expect.stringMatching(/\/topics\/bakhmut\/$/));
  });

  test('keeps the fragment, and can remove the last filter', () => {
    open('/day/?utm=x#1617-trt-world');
    find('#topic').dataset.href = '';
    click('#topic');

    expect(location.pathname + location.search + location.hash).toBe('/day/#1617-trt-world');
  });

  test('pressed after another waits until the script has updated it', async () => {
    open();
    click('#topic');
    click('#outlet');
    expect(location.search).toBe('?topic=bakhmut');

    const pressed = vi.spyOn(find('#outlet'), 'click');
    await becomeReady();
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  test('waits also where the URL has a filter', async () => {
    open('/day/?outlet=trt-world');
    click('#topic');
    expect(location.search).toBe('?outlet=trt-world');

    const pressed = vi.spyOn(find('#topic'), 'click');
    await becomeReady();
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  test('is no longer intercepted once the script runs', async () => {
    open();
    point('#topic');
    await becomeReady();
    click('#topic');

    expect(location.search).toBe('');
  });
});

test('filters of the URL that cannot load are reported, with a button that tries again', () => {
  open('/day/?topic=bakhmut');
  document.body.insertAdjacentHTML(
    'beforeend',
    '<p id="filters-failed" hidden>Filters could not load. <button>Try again</button></p>',
  );
  const message = find('#filters-failed');
  document.head.querySelector('script')?.dispatchEvent(new Event('error'));
  expect(message.hidden).toBe(false);

  find('#filters-failed button').click();
  expect(location.reload).toHaveBeenCalledTimes(1);
});
