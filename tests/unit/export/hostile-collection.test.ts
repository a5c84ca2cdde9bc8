import { expect, test } from 'vitest';
import { toCsv } from '@/lib/export/data/csv-file';
import { buildDataFile, toJson } from '@/lib/export/data/json-file';
import { findView, type ViewRequest } from '@/lib/export/data/views';
import { toAtom } from '@/lib/export/feeds/atom';
import { encodeUri } from '@/lib/export/feeds/encode-uri';
import { buildFeed } from '@/lib/export/feeds/feed';
import { toJsonFeed } from '@/lib/export/feeds/json-feed';
import { readLibrary } from '@/lib/load/read-library';
import type { Library } from '@/lib/schema/library';
import { makeEntry } from '../chronology/make-entry';
import { makeLibrary } from './libraries';
import { expectAtom, expectData, expectJsonFeed } from './validators';

const { library: hostile } = readLibrary('tests/fixtures/hostile');
if (hostile === null) throw new Error('The hostile collection cannot be read.');

function filesOf(library: Library, request: ViewRequest) {
  const view = findView(library, request);
  if (view === null) throw new Error('no such view');
  const { collection } = library;
  const feed = buildFeed(library, view);
  return {
    atom: toAtom(collection, feed),
    jsonFeed: toJsonFeed(collection, feed),
    data: toJson(buildDataFile(collection, view)),
    csv: toCsv(view.entries),
  };
}

test.each<ViewRequest>([
  { kind: 'all' },
  ...hostile.days.map((id) => ({ kind: 'day', id }) as const),
  ...hostile.topics.map(({ id }) => ({ kind: 'topic', id }) as const),
  ...hostile.outlets.map(({ id }) => ({ kind: 'outlet', id }) as const),
])('with hostile texts and names the files of $kind $id are valid', (request) => {
  for (const siteUrl of [undefined, 'https://a.example/archive']) {
    const collection = { ...hostile.collection, ...(siteUrl !== undefined && { siteUrl }) };
    const { atom, jsonFeed, data } = filesOf({ ...hostile, collection }, request);
    expectAtom(atom);
    expectJsonFeed(jsonFeed);
    expectData(data);
  }
});

test('a word of a million characters is exported whole', () => {
  const word = 'x'.repeat(1_000_000);
  const entry = makeEntry({
    headline: { text: word, from: 'source', line: 1 },
    body: [{ text: word, lines: [2, 2], kind: 'prose', note: null }],
    source: { outlet: 'courier', article: 'article', lines: [1, 2], sha256: '0'.repeat(64) },
  });
  const { atom, jsonFeed, data, csv } = filesOf(makeLibrary({ entries: [entry] }), { kind: 'all' });
  for (const text of [atom, jsonFeed, data, csv]) expect(text).toContain(word);
}, 10_000);

test.each([
  ['https://a.example/b?c=d&e=%20#f', 'https://a.example/b?c=d&e=%20#f'],
  ['https://www.trtworld.com', 'https://www.trtworld.com'],
  ['https://a.example/?q=<b>&x="y z"|{}', 'https://a.example/?q=%3Cb%3E&x=%22y%20z%22%7C%7B%7D'],
  ['https://a.example/новини', 'https://a.example/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8'],
  ['https://a.example/?\ud83d', 'https://a.example/?%EF%BF%BD'],
])('a URL in a feed has only characters of a URI: %j', (given, expected) => {
  expect(encodeUri(given)).toBe(expected);
});
