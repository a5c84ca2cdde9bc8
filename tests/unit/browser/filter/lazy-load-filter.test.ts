// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lazyLoadFilter } from '@/lib/browser/filter/lazy-load-filter';

const page = document.documentElement;
/** What filters a page, at an address that is fetched from nowhere. */
const rows = 'data:application/json,{}';
const loaded = () =>
  [...document.head.querySelectorAll('link, script')].map(
    (made) => made.getAttribute('href') ?? made.getAttribute('src'),
  );

/** A page with two filters and a paragraph, its loader run as the browser would run it. */
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
  // Links are followed by nobody here, and scripts fetched by nobody.
  vi.spyOn(location, 'assign').mockImplementation(() => {});
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

describe('starts', () => {
  test('when a filter is pointed at, the rows and the script, once', () => {
    open();
    expect(loaded()).toEqual([]);

    point('#topic b');
    point('#outlet');
    expect(loaded()).toEqual([rows, '/filter.js']);
    expect(page.dataset.starting).toBe('');
  });

  test('when a filter gets the focus', () => {
    open();
    find('#outlet').dispatchEvent(new Event('focusin', { bubbles: true }));

    expect(loaded()).toHaveLength(2);
  });

  test.for(['/day/?topic=bakhmut', '/day/?utm=x&outlet=trt-world'])('at once at %s', (address) => {
    open(address);

    expect(loaded()).toHaveLength(2);
  });
});

describe('does not start', () => {
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
  test('changes the address at once and stays on the page', () => {
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
  ])('is the browser’s with %j', (init) => {
    open();
    click('#topic', init);

    expect(location.search).toBe('');
  });

  test('leads to its page when the script cannot be had', () => {
    open();
    click('#topic');
    document.head.querySelector('script')?.dispatchEvent(new Event('error'));

    expect(location.assign).toHaveBeenCalledWith(expect.stringMatching(/\/topics\/bakhmut\/$/));
    expect(page.dataset.starting).toBeUndefined();
  });

  test('leads to its page when the script says that its rows cannot be had', () => {
    const loader = open();
    click('#topic');
    loader.dispatchEvent(new Event('error'));

    expect(location.assign).toHaveBeenCalledWith(expect.stringMatching(/\/topics\/bakhmut\/$/));
  });

  test('keeps the anchor, and can take the last filter away', () => {
    open('/day/?utm=x#1617-trt-world');
    find('#topic').dataset.href = '';
    click('#topic');

    expect(location.pathname + location.search + location.hash).toBe('/day/#1617-trt-world');
  });

  test('that is pressed after another waits until the script has brought it up to date', async () => {
    open();
    click('#topic');
    click('#outlet');
    expect(location.search).toBe('?topic=bakhmut');

    const pressed = vi.spyOn(find('#outlet'), 'click');
    await becomeReady();
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  test('waits as well where the address brings a filter', async () => {
    open('/day/?outlet=trt-world');
    click('#topic');
    expect(location.search).toBe('?outlet=trt-world');

    const pressed = vi.spyOn(find('#topic'), 'click');
    await becomeReady();
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  test('is no longer intercepted once the script answers', async () => {
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
  expect(message.hidden).toBe(true);
  expect(document.head.querySelectorAll('script')).toHaveLength(2);
});
