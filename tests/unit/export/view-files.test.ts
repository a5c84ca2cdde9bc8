import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toCsv } from '@/lib/export/data/csv-file';
import { buildDataFile, toJson } from '@/lib/export/data/json-file';
import { findView } from '@/lib/export/data/views';
import { generateViewFiles, viewsOf } from '@/lib/export/view-files';
import { makeLibrary, readCollection } from './libraries';

const library = await readCollection();
const files = [...generateViewFiles(library)].map(({ url, pieces }) => ({
  url,
  text: [...pieces].join(''),
}));
const textAt = (url: string) => files.find((file) => file.url === url)?.text;

test('every file that a route serves in development is written once', () => {
  const folders = { day: '[day]', topic: 'topics/[topic]', outlet: 'outlets/[outlet]' };
  const namesIn = (folder: string) =>
    readdirSync(`app/${folder}`).filter((name) => /^(?:entries|feed)\./.test(name));
  const expected = [
    ...namesIn('.').map((name) => `/${name}`),
    ...viewsOf.day(library).flatMap((id) => namesIn(folders.day).map((name) => `/${id}/${name}`)),
    ...(['topic', 'outlet', 'event'] as const).flatMap((kind) =>
      viewsOf[kind](library).flatMap((id) =>
        namesIn(`${kind}s/[${kind}]`).map((name) => `/${kind}s/${id}/${name}`),
      ),
    ),
  ];
  expect(files.map(({ url }) => url).sort()).toEqual(expected.sort());
});

test('the pieces of a file join to its text', () => {
  const day = findView(library, { kind: 'day', id: '2023-03-14' });
  if (day === null) throw new Error('no such day');
  expect(textAt('/2023-03-14/entries.json')).toBe(toJson(buildDataFile(library.collection, day)));
  expect(textAt('/2023-03-14/entries.csv')).toBe(toCsv(day.entries));
  const [first, ...lines] = textAt('/entries.jsonl')?.split('\n') ?? [];
  expect(JSON.parse(first ?? '')).toMatchObject({ id: library.entries[0]?.id });
  expect(lines).toHaveLength(library.entries.length);
});

test('a collection without entries has empty files', () => {
  const [json] = generateViewFiles(makeLibrary());
  expect(JSON.parse([...(json?.pieces ?? [])].join(''))).toMatchObject({ entries: [] });
});
