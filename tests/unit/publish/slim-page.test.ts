import { describe, expect, test } from 'vitest';
import { readPage } from '@/lib/publish/page';
import { slimPage } from '@/lib/publish/slim-page';
import { exportedPage, type PageParts, SCRIPTS } from './exported-page';

const slim = (parts: PageParts) => slimPage(readPage('day/index.html', exportedPage(parts)));

const island = {
  body: '<main data-island="" data-filter-keys="topic outlet"><h1>Tuesday</h1></main>',
  components: ['FilterProvider'],
};

describe('a page without an island', () => {
  test('keeps its text, its styles and its metadata and loses every framework script', () => {
    const page = slim({
      body: '<main><h1>Tuesday<!-- --> 14 March</h1><p>Text &amp; more</p></main>',
    });

    expect(page).toEqual({
      kind: 'document',
      html: '<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><title>14 March</title></head><body><main><h1>Tuesday 14 March</h1><p>Text &amp; more</p></main></body></html>',
    });
  });

  test('keeps scripts marked data-keep, data that no browser runs, and other preloads', () => {
    const head =
      '<script data-keep="">theme()</script><script type="application/ld+json">{"a":1}</script><link rel="preload" as="image" href="/a.png"/>';

    expect(slim({ head })).toMatchObject({ html: expect.stringContaining(head) });
  });

  test('keeps comments and hidden elements that are not the framework’s', () => {
    const body =
      '<!-- printed as received --><div hidden="">kept</div><div hidden="" id="x"></div>';

    expect(slim({ body })).toMatchObject({ html: expect.stringContaining(body) });
  });

  test('is left alone in what only looks like a script', () => {
    const body = '<pre>\n&lt;script&gt;self.__next_f.push()&lt;/script&gt;</pre>';

    expect(slim({ body })).toMatchObject({ html: expect.stringContaining(body) });
  });

  test('is refused when client components would never start', () => {
    expect(() =>
      slim({ components: ['ZoneSwitch', 'FilterLink'] }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[PublishError: day/index.html: expected an element with data-island around client components; found FilterLink, ZoneSwitch and no such element]`,
    );
  });
});

describe('a page with an island', () => {
  test('keeps what React needs to find its place, and has room for the loader at its end', () => {
    const page = slim(island);

    expect(page).toMatchObject({
      kind: 'island',
      before:
        '<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><title>14 March</title></head><body><div hidden=""><!--$--><!--/$--></div><main data-island="" data-filter-keys="topic outlet"><h1>Tuesday</h1></main><!--$--><!--/$-->',
      after: '</body></html>',
    });
  });

  test('moves what was inline to one file, in order, and lists the scripts that follow it', () => {
    const page = slim(island);
    if (page.kind !== 'island') throw new Error('no island');

    expect(page.start).toMatchObject({
      base: '/_next/static/',
      chunks: ['react', 'router', 'main'].map((name) => `/_next/static/chunks/${name}.js`),
      keys: ['topic', 'outlet'],
    });
    expect(page.start.text.split(';\n').map((line) => line.slice(0, 24))).toEqual([
      '(globalThis["TURBOPACK"]',
      '(self.__next_f=self.__ne',
      'self.__next_f.push([1,"1',
    ]);
  });

  test('is refused when nothing in it would ever answer', () => {
    expect(() => slim({ ...island, components: [] })).toThrow(
      'expected a client component for its data-island; found none',
    );
  });
});

describe('a page that is not whole in its HTML is refused', () => {
  test.for([
    [
      'a fallback that waits for streamed content',
      '<!--$?--><template id="B:0"></template><!--/$-->',
    ],
    ['content that waits in a hidden element', '<div hidden id="S:0"><p>late</p></div>'],
    ['content left to the browser', '<!--$!--><template data-dgst="BAILOUT"></template><!--/$-->'],
  ] as const)('%s', ([, body]) => {
    expect(() => slim({ ...island, body: island.body + body })).toThrow(
      'day/index.html: expected a page whole in its HTML; found',
    );
  });
});

describe('output of the framework that is not as expected is refused', () => {
  test('an inline script of unknown form', () => {
    expect(() =>
      slim({ body: '<script>window.track()</script>' }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[PublishError: day/index.html: expected inline scripts of known form (or data-keep); found <script>window.track()]`,
    );
  });

  test('a script from elsewhere', () => {
    expect(() => slim({ head: '<script src="https://example.org/a.js"></script>' })).toThrow(
      'expected scripts under /_next/static/ (or data-keep); found src="https://example.org/a.js"',
    );
  });

  test('an island without anything to start it', () => {
    expect(() => slimPage(readPage('a.html', '<main data-island>'))).toThrow(
      "expected the framework's scripts and payload; found 0 scripts and 0 pieces of payload",
    );
  });

  test('a page with scripts and no payload', () => {
    const html = `<html><body>${SCRIPTS.main}</body></html>`;

    expect(() => slimPage(readPage('a.html', html))).toThrow(
      "a.html: expected the framework's scripts and payload; found 1 scripts and 0 pieces of payload",
    );
  });
});
