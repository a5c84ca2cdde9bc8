import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildManifest } from '@/lib/export/build-manifest';
import { compareManifests } from '@/lib/export/compare-manifests';
import { describeChanges } from '@/lib/export/describe-changes';
import { loadLibrary } from '@/lib/load/load-library';
import { type Manifest, manifestSchema } from '@/lib/schema/manifest';

const manifest = async () => buildManifest(await loadLibrary());

/** Returns a manifest of one article and these entries. */
function makeManifest(
  entries: readonly Partial<Manifest['entries'][number]>[],
  more: Partial<Manifest> = {},
): Manifest {
  return {
    version: 1,
    collection: 'Test',
    articles: [{ id: 'a', outlet: 'o', title: 'Title', sha256: 'a'.repeat(64) }],
    entries: entries.map((entry, index) => ({
      id: `2023-03-14-160${index}-o`,
      address: `/2023-03-14/160${index}-o/`,
      article: 'a',
      lines: [index + 1, index + 1],
      kind: 'update',
      day: '2023-03-14',
      printed: `160${index} GMT`,
      instant: `2023-03-14T16:0${index}:00Z`,
      headline: `Headline ${index}`,
      bodySha256: String(index).repeat(64),
      ...entry,
    })),
    aliases: {},
    ...more,
  };
}

test('the manifest names every article and entry, and matches its schema', async () => {
  const library = await loadLibrary();
  const found = buildManifest(library);
  expect(manifestSchema.parse(found)).toEqual(found);
  expect(found.articles.map(({ id }) => id)).toEqual(library.articles.map(({ id }) => id));
  expect(found.entries.map(({ id }) => id)).toEqual(library.entries.map(({ id }) => id));
});

test('an article’s SHA-256 is that of its file below the front matter', async () => {
  const file = await readFile('content/articles/2023-03-14-trt-world.txt', 'utf8');
  const text = file.slice(file.indexOf('\n---\n', 3) + '\n---\n'.length);
  const { articles } = await manifest();
  expect(articles.find(({ id }) => id === '2023-03-14-trt-world')?.sha256).toBe(
    createHash('sha256').update(text).digest('hex'),
  );
});

test('a build does not differ from itself', async () => {
  const found = await manifest();
  expect(compareManifests(found, found)).toEqual([]);
  expect(describeChanges([])).toBe('Both builds have the same articles and entries.');
});

test('additions, changes, moves and removals are described', () => {
  const older = makeManifest([{}, {}, {}, {}, {}]);
  const newer = makeManifest(
    [
      {},
      { headline: 'Headline one', instant: null },
      { id: '2023-03-14-1702-o' },
      { id: '2023-03-14-1703-o', bodySha256: 'f'.repeat(64) },
      { id: '2023-03-15-0000-o', headline: 'Something else' },
    ],
    { aliases: { '2023-03-14-1603-o': '2023-03-14-1703-o' } },
  );
  newer.articles.push({ id: 'b', outlet: 'o', title: null, sha256: 'b'.repeat(64) });
  expect(describeChanges(compareManifests(older, newer))).toBe(
    `1 article added
  b was added: “b”

1 entry added, 1 changed, 2 moved, 1 removed
  2023-03-14-1601-o changed:
    instant (UTC): “2023-03-14T16:01:00Z” → none
    headline: “Headline 1” → “Headline one”
  2023-03-14-1602-o has the same text as 2023-03-14-1702-o now; its old URL does not redirect
  2023-03-14-1603-o is now 2023-03-14-1703-o; its old URL redirects there
    SHA-256 of the text: “${'3'.repeat(64)}” → “${'f'.repeat(64)}”
  2023-03-14-1604-o is gone, and its URL does not redirect: “Headline 4”
  2023-03-15-0000-o was added: “Something else”`,
  );
});

test('an article with another text under the same id has changed', () => {
  const newer = makeManifest([{}]);
  newer.articles = [{ id: 'a', outlet: 'o', title: 'Title', sha256: 'c'.repeat(64) }];
  expect(compareManifests(makeManifest([{}]), newer)).toEqual([
    {
      what: 'article',
      id: 'a',
      kind: 'changed',
      changes: [{ field: 'SHA-256 of the text', from: 'a'.repeat(64), to: 'c'.repeat(64) }],
    },
  ]);
});
