import { describe, expect, test } from 'vitest';
import { readExportedPage } from '@/lib/build/export/exported-page';
import { stripFrameworkScripts } from '@/lib/build/export/strip-framework-scripts';
import { exportedPage, type PageParts, SCRIPTS } from '../make-exported-page';

const stripped = (parts: PageParts) =>
  stripFrameworkScripts(readExportedPage('day/index.html', exportedPage(parts)));

describe('a page', () => {
  test('keeps its text, its styles and its metadata and loses every framework script', () => {
    const page = stripped({
      body: '<main><h1>Tuesday<!-- --> 14 March</h1><p>Text &amp; more</p></main>',
    });

    expect(page).toBe(
      '<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><title>14 March</title></head><body><main><h1>Tuesday 14 March</h1><p>Text &amp; more</p></main></body></html>',
    );
  });

  test('keeps scripts marked data-keep, data that no browser runs, and other preloads', () => {
    const head =
      '<script data-keep="">theme()</script><script type="application/ld+json">{"a":1}</script><link rel="preload" as="image" href="/a.png"/>';

    expect(stripped({ head })).toContain(head);
  });

  test('keeps comments and hidden elements that are not the framework’s', () => {
    const body =
      '<!-- printed as received --><div hidden="">kept</div><div hidden="" id="x"></div>';

    expect(stripped({ body })).toContain(body);
  });

  test('is unchanged where text only looks like a script', () => {
    const body = '<pre>\n&lt;script&gt;self.__next_f.push()&lt;/script&gt;</pre>';

    expect(stripped({ body })).toContain(body);
  });

  test('is refused when client components would never start', () => {
    expect(() =>
      stripped({ components: ['ZoneSwitch', 'FilterLink'] }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[PageError: day/index.html: expected a page without client components, which would never start; found FilterLink, ZoneSwitch]`,
    );
  });
});

describe('a page that is not completely rendered is refused', () => {
  test.for([
    [
      'a fallback that waits for streamed content',
      '<!--$?--><template id="B:0"></template><!--/$-->',
    ],
    ['content that waits in a hidden element', '<div hidden id="S:0"><p>late</p></div>'],
    ['content left to the browser', '<!--$!--><template data-dgst="BAILOUT"></template><!--/$-->'],
  ] as const)('%s', ([, body]) => {
    expect(() => stripped({ body: `<main><h1>Tuesday</h1></main>${body}` })).toThrow(
      'day/index.html: expected a completely rendered page; found',
    );
  });
});

describe('output of the framework that is not as expected is refused', () => {
  test('an unknown inline script', () => {
    expect(() =>
      stripped({ body: '<script>window.track()</script>' }),
    ).toThrowErrorMatchingInlineSnapshot(
      `[PageError: day/index.html: expected known inline scripts (or data-keep); found <script>window.track()]`,
    );
  });

  test('a script of another site', () => {
    expect(() => stripped({ head: '<script src="https://example.org/a.js"></script>' })).toThrow(
      'expected scripts under /_next/static/ (or data-keep); found src="https://example.org/a.js"',
    );
  });

  test('a page with scripts but without payload', () => {
    const html = `<html><body>${SCRIPTS.main}</body></html>`;

    expect(() => stripFrameworkScripts(readExportedPage('a.html', html))).toThrow(
      "a.html: expected the framework's scripts and payload; found 1 scripts and 0 pieces of payload",
    );
  });
});
