import { expect, test } from 'vitest';
import { drawnElsewhere } from '@/app/static-params';
import { drawDocuments, frameOf, pageParts } from '@/lib/build/bulk/draw-documents';
import { documentKinds } from '@/lib/build/bulk/kinds';

const links = '<link rel="icon" href="/i.svg"/><link rel="manifest" href="/m"/>';
const colours = '<meta name="theme-color" content="#fff"/>';
const parts = ['<link rel="alternate" href="a"/>', '<title>A</title>', '<main>a</main>'] as const;
const other = ['', '<title>B</title>', '<main>b</main>'] as const;

test.each([
  ['links before metadata', (own: readonly string[]) => `${links}${own[0]}${colours}${own[1]}`],
  ['metadata before links', (own: readonly string[]) => `${colours}${own[1]}${links}${own[0]}`],
])('a page stands in the frame of another of its kind: %s', (_, headOf) => {
  const page = (own: readonly string[]) =>
    `<html><head>${headOf(own)}<script></script></head><body>${own[2]}</body></html>`;
  const frame = frameOf('a/index.html', page(parts), parts);
  expect(frame(parts)).toBe(page(parts));
  expect(frame(other)).toBe(page(other));
});

test.each([
  ['metadata', `<head>${links}${parts[0]}<title>Another</title></head>${parts[2]}`],
  ['a body', `<head>${links}${parts[0]}${parts[1]}</head><main>another</main>`],
  ['links', `<head>${links}${parts[1]}</head>${parts[2]}`],
  ['a frame', `<head>${parts[0]}${parts[1]}</head>${parts[2]}`],
])('a page of the framework’s with %s that are not what is drawn is refused', (_, html) => {
  expect(() => frameOf('a/index.html', html, parts)).toThrow('a/index.html: the framework’s page');
});

test('every page but the first of its kind is drawn once, by one of the shares', async () => {
  const firsts = new Set<string>();
  const all: string[] = [];
  const written: string[] = [];
  for (const pagesOf of documentKinds) {
    const paths = (await pagesOf())
      .map(({ path }) => path)
      .filter((path) => !path.includes('_none'));
    firsts.add(paths[0] ?? '');
    all.push(...paths);
  }
  const kept = all.find((path) => path.startsWith('places/') && !firsts.has(path)) ?? '';
  for (const index of [0, 1]) {
    await drawDocuments(
      {
        has: (path) => path === kept,
        read: drawnByFramework,
        finish: (body) => body.toUpperCase(),
        write: (path, html) => {
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

test('only an export leaves pages to be drawn', () => {
  expect(drawnElsewhere(['a', 'b'])).toEqual(['a', 'b']);
});

/** What the framework would have exported, as far as drawing looks at it. */
async function drawnByFramework(path: string): Promise<string> {
  const found = (await Promise.all(documentKinds.map((pagesOf) => pagesOf())))
    .flat()
    .find((page) => page.path === path);
  if (found === undefined) throw new Error(`No page at ${path}`);
  const [hoisted, head, body] = await pageParts(found);
  return `<html><head><link rel="manifest" href="/m"/>${hoisted}${head}</head><body>${body.toUpperCase()}</body></html>`;
}

test('a text that no file can hold as it is, is drawn as the framework’s page in its file has it', async () => {
  const parts = await pageParts({
    path: 'a/index.html',
    metadata: async () => ({ title: 'Half \ud83d a pair', description: 'A.' }),
    body: async () => 'and \ude00 the other',
  });
  for (const part of parts) expect(part).not.toMatch(/\p{Surrogate}/u);
  expect(parts[2]).toBe('and \ufffd the other');
});
