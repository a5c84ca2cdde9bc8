import { describe, expect, test } from 'vitest';
import { loadLibrary } from '@/lib/load/load-library';
import { countFates, listFateRuns } from '@/lib/report/fate';
import type { Article } from '@/lib/schema/article';
import { makeEntry } from '../chronology/make-entry';

const article: Article = {
  id: '2023-03-14-trt-world',
  outlet: 'trt-world',
  title: { text: 'Title', line: 1 },
  standfirst: null,
  published: null,
  zone: null,
  form: 'live-blog',
  order: null,
  sha256: '0'.repeat(64),
  lineCount: 7,
  furniture: [{ lines: [1, 1], role: 'title' }],
  setAside: [{ lines: [5, 5], reason: 'credit' }],
  issues: [],
  readBy: 'generic',
  file: 'articles/a.txt',
  url: null,
  via: null,
  evidence: [],
  textLines: ['Title', '', 'First.', '', 'AFP', 'Second.', ''],
  textFrom: 'text',
  entryIds: [],
};
const entry = makeEntry({
  source: { outlet: 'trt-world', article: article.id, lines: [3, 6], sha256: '0'.repeat(64) },
});

describe('the lines of an article', () => {
  test('divide into runs with one fate; blank lines belong to the run above', () => {
    const runs = listFateRuns(article, [entry]);
    expect(runs.map(({ fate, lines }) => [fate.kind, lines.map((line) => line.number)])).toEqual([
      ['furniture', [1, 2]],
      ['entry', [3, 4]],
      ['aside', [5]],
      ['entry', [6, 7]],
    ]);
  });

  test('outside entries that are not set aside are shown as unread', () => {
    expect(listFateRuns(article, []).map(({ fate }) => fate.kind)).toEqual([
      'furniture',
      'unread',
      'aside',
      'unread',
    ]);
  });

  test('with several entries belong to each of them', () => {
    const other = { ...entry, id: `${entry.id}-2` };
    const [, shared] = listFateRuns(article, [entry, other]);
    expect(shared?.fate).toEqual({ kind: 'entry', entries: [entry, other] });
  });

  test('are counted once each', () => {
    expect(countFates(article, [entry])).toEqual({
      lines: 7,
      inEntries: 2,
      about: 1,
      aside: 1,
      blank: 3,
    });
  });
});

test('every line of the collection is accounted for', async () => {
  const library = await loadLibrary();
  for (const article of library.articles) {
    const entries = library.entries.filter(({ source }) => source.article === article.id);
    const runs = listFateRuns(article, entries);
    expect(runs.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(article.textLines);
    expect(runs.filter(({ fate }) => fate.kind === 'unread')).toEqual([]);
    const { lines, inEntries, about, aside, blank } = countFates(article, entries);
    expect(inEntries + about + aside + blank).toBe(lines);
  }
});
