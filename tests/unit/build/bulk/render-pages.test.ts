import { beforeAll, expect, test } from 'vitest';
import { limitInExport } from '@/app/static-params';
import { pageKinds } from '@/lib/build/bulk/page-kinds';
import { makeFrame, renderPageParts, renderPages } from '@/lib/build/bulk/render-pages';
import { bundleScripts, writePageScripts } from '@/lib/build/scripts/bundle-scripts';

beforeAll(async () => writePageScripts((await bundleScripts('')).manifest));

const links = '<link rel="icon" href="/i.svg"/><link rel="manifest" href="/m"/>';
const colours = '<meta name="theme-color" content="#fff"/>';
const parts = ['<link rel="alternate" href="a"/>', '<title>A</title>', '<main>a</main>'] as const;
const other = ['', '<title>B</title>', '<main>b</main>'] as const;

test('a page is rendered in the frame of another of its kind', () => {
  const page = (own: readonly string[]) =>
    `<html><head>${links}${own[0]}${colours}${own[1]}<script></script></head><body>${own[2]}</body></html>`;
  const frame = makeFrame('a/index.html', page(parts), parts);
  expect(frame(parts)).toBe(page(parts));
  expect(frame(other)).toBe(page(other));
});

test.each([
  ['metadata', `<head>${links}${parts[0]}<title>Another</title></head>${parts[2]}`],
  ['a body', `<head>${links}${parts[0]}${parts[1]}</head><main>another</main>`],
  ['links', `<head>${links}${parts[1]}</head>${parts[2]}`],
  ['a frame', `<head>${parts[0]}${parts[1]}</head>${parts[2]}`],
])('an exported page whose %s differs from the rendered one is refused', (_, html) => {
  expect(() => makeFrame('a/index.html', html, parts)).toThrow(
    'a/index.html: the framework exported this page otherwise',
  );
});

test('every page but the first of its kind is rendered once, by one of the shares', async () => {
  const firsts = new Set<string>();
  const all: string[] = [];
  const written: string[] = [];
  for (const pagesOf of pageKinds) {
    const paths = (await pagesOf())
      .map(({ path }) => path)
      .filter((path) => !path.includes('_none'));
    firsts.add(paths[0] ?? '');
    all.push(...paths);
  }
  const kept = all.find((path) => path.startsWith('places/') && !firsts.has(path)) ?? '';
  for (const index of [0, 1]) {
    await renderPages(
      {
        has: (path) => path === kept,
        read: exportedByFramework,
        write: async (path, html) => {
          written.push(path);
          expect(html).toMatch(
            /^<html><head><link rel="manifest" href="\/m"\/>.*<\/body><\/html>$/s,
          );
        },
      },
      { index, of: 2 },
    );
  }
  const left = all.filter((path) => !firsts.has(path) && path !== kept);
  expect(written.toSorted()).toEqual(left.toSorted());
});

test('only an export skips pages for rendering in bulk', () => {
  expect(limitInExport(['a', 'b'])).toEqual(['a', 'b']);
});

/** A page as the framework exports it, with only the parts that bulk rendering reads. */
async function exportedByFramework(path: string): Promise<string> {
  const found = (await Promise.all(pageKinds.map((pagesOf) => pagesOf())))
    .flat()
    .find((page) => page.path === path);
  if (found === undefined) throw new Error(`No page at ${path}`);
  const [hoisted, head, body] = await renderPageParts(found);
  return `<html><head><link rel="manifest" href="/m"/>${hoisted}${head}</head><body>${body}</body></html>`;
}

test('lone surrogates become U+FFFD, as in files of the framework', async () => {
  const parts = await renderPageParts({
    path: 'a/index.html',
    metadata: async () => ({ title: 'Half \ud83d a pair', description: 'A.' }),
    body: async () => 'and \ude00 the other',
  });
  for (const part of parts) expect(part).not.toMatch(/\p{Surrogate}/u);
  expect(parts[2]).toBe('and \ufffd the other');
});
