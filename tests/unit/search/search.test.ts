import { describe, expect, test } from 'vitest';
import { makeExcerpts } from '@/lib/search/excerpts';
import { noSearchFilters } from '@/lib/search/facets';
import { IndexPartError, openIndex } from '@/lib/search/open-index';
import { runSearch } from '@/lib/search/run-search';
import { suggestSearches } from '@/lib/search/suggest-searches';
import { articlesIndex, found, indexFiles } from './index-for-test';

describe('the order of results', () => {
  test('puts headlines with every part first', async () => {
    const [first] = await found(await articlesIndex(), 'kremlin military force');
    expect(first).toBe('2023-03-14-0916-trt-world');
  });

  test('puts adjacent words before words far apart', async () => {
    const ids = await found(await articlesIndex(), 'assault units');
    // The last entry has them in different sentences.
    expect(ids).toEqual([
      '2023-03-13-report-al-jazeera',
      '2023-03-13-report-independent',
      '2023-03-21-0952-ea-worldview',
    ]);
  });

  test('is otherwise chronological', async () => {
    expect(await found(await articlesIndex(), 'xi')).toEqual([
      '2023-03-21-1553-ea-worldview', // in its headline
      '2023-03-13-report-al-jazeera',
      '2023-03-13-report-independent',
    ]);
  });
});

describe('suggestSearches', () => {
  const offers = async (query: string, filters = {}) =>
    suggestSearches(await articlesIndex(), query, { ...noSearchFilters, ...filters });

  test('corrects a misspelt name', async () => {
    expect(await offers('Zelensyk Bakmut')).toContainEqual(
      expect.objectContaining({ kind: 'spelling', query: 'zelensky bakhmut', entries: 5 }),
    );
  });

  test('removes a filter that excludes all matches', async () => {
    expect(await offers('grain', { outlet: ['ea-worldview'] })).toEqual([
      {
        kind: 'without-filter',
        query: 'grain',
        filters: noSearchFilters,
        changed: 'outlet',
        entries: 7,
        hasMore: false,
      },
    ]);
  });

  test('leaves out words, with the number of entries for each', async () => {
    expect(await offers('himars genocide')).toEqual([
      expect.objectContaining({ kind: 'fewer-words', query: 'genocide', entries: 2 }),
      expect.objectContaining({ kind: 'fewer-words', query: 'himars', entries: 1 }),
    ]);
  });

  test('searches for a date as words', async () => {
    expect(await offers('March 18')).toContainEqual(
      expect.objectContaining({ kind: 'as-words', query: '“March 18”', entries: 2 }),
    );
  });

  test.for([
    ['Feb 24 2022', 'as-words', '“February 24 2022”', 1],
    ['"Wolodymyr Zelenskyj"', 'unquoted', 'Wolodymyr Zelenskyj', 8],
    ['refugees', 'topic', '', 1],
    ['Kramatrosk', 'spelling', 'kramatorsk', 4],
  ] as const)('suggests for %s: %s', async ([query, kind, nearer, entries]) => {
    expect(await offers(query)).toContainEqual(
      expect.objectContaining({ kind, query: nearer, entries }),
    );
  });

  test.for([
    ['graindeal', 'spelling', 'grain deal', 'grain deal', 7],
    ['Putn', 'spelling', 'putin', 'putin', 7],
    ['Kiev air raid', 'fewer-words', 'Kiev', '“air”, “raid”', 7],
    [
      'who shot the prisoner "Glory to Ukraine"',
      'fewer-words',
      '“Glory to Ukraine”',
      '“shot”, “prisoner”',
      1,
    ],
  ] as const)(
    'keeps as much of %s as the collection has: %s',
    async ([query, kind, nearer, changed, entries]) => {
      expect(await offers(query)).toEqual([
        expect.objectContaining({ kind, query: nearer, changed, entries }),
      ]);
    },
  );

  test.for(['nuclear plant', 'Kherson', 'Soledar'])(
    'does not correct %s to another word',
    async (query) => expect(await offers(query)).toEqual([]),
  );

  test('suggests nothing if nothing is similar', async () => {
    expect(await offers('qqqqqqqq')).toEqual([]);
  });
});

describe('a query that cannot be taken as it is', () => {
  const notes = async (query: string) =>
    (await runSearch(await articlesIndex(), query, noSearchFilters)).query.notes;

  test.for([
    ['grain 2023-03-1', 'half-date', '2023-03-1'],
    ['grain 31 February', 'no-such-day', '31 February'],
    ['grain 14 April 2023', 'outside-days', '14 April 2023'],
    ['ukraine ze', 'short-beginning', 'ze'],
    ['grain 14 ma', 'half-date', '14 ma'],
    ['grain 14/03/202', 'half-date', '14/03/202'],
    ['"Volodymyr Zelenskiy"', 'one-spelling', '“Volodymyr Zelenskiy”'],
  ] as const)('%s is told as %s', async ([query, kind, text]) => {
    expect(await notes(query)).toEqual([{ kind, text }]);
  });

  test('of ten thousand characters is shortened, and answered', async () => {
    const index = await articlesIndex();
    const query = 'grain '.repeat(1_700);
    expect((await notes(query)).map(({ kind }) => kind)).toEqual(['shortened']);
    expect(await found(index, query)).toHaveLength(7);
  });

  test('of signs that patterns and programs know is only words', async () => {
    const index = await articlesIndex();
    for (const query of ['.*', '(', '\\', '"', '“', '__proto__', 'constructor', '\u0000']) {
      expect(await found(index, query), query).toEqual([]);
    }
    expect(await found(index, '[grain-')).toHaveLength(7);
  });
});

describe('the index', () => {
  test('is the same, byte for byte, whenever it is made', async () => {
    const { buildIndex } = await import('@/lib/search/build-index');
    const { loadLibrary } = await import('@/lib/load/load-library');
    const { describeTime } = await import('@/lib/wording/format-time');
    const again = buildIndex(await loadLibrary(), describeTime);
    expect([...again]).toEqual([...(await indexFiles())]);
  });

  test('says which part could not be had, and has it when it is asked again', async () => {
    const files = await indexFiles();
    let broken = true;
    const index = await openIndex(async (path) => {
      if (broken && path.includes('words-')) throw new Error('offline');
      return JSON.parse(files.get(path) ?? '');
    });
    await expect(found(index, 'grain')).rejects.toThrow(IndexPartError);
    broken = false;
    expect(await found(index, 'grain')).toHaveLength(7);
  });

  test('of another version is refused', async () => {
    await expect(openIndex(async () => ({ version: 0 }))).rejects.toThrow(IndexPartError);
  });

  test('reads few and small files for an answer', async () => {
    const files = await indexFiles();
    let bytes = 0;
    const index = await openIndex(async (path) => {
      bytes += files.get(path)?.length ?? 0;
      return JSON.parse(files.get(path) ?? '');
    });
    await runSearch(index, 'zelensky bakhmut', noSearchFilters);
    expect(bytes).toBeLessThan(120_000);
  });
});

describe('found words in context', () => {
  test('are marked in every spelling, in the paragraphs that hold them', async () => {
    const index = await articlesIndex();
    const { hits } = await runSearch(index, 'kiev official', noSearchFilters);
    const [first] = hits;
    if (!first) throw new Error('nothing found');
    const shown = makeExcerpts(await first.shard.text(first.entry), first.places);
    const marked = shown.headline.filter(({ mark }) => mark).map(({ text }) => text);
    expect(marked).toEqual(['Kiev official']);
    for (const { pieces } of shown.paragraphs) expect(pieces.some(({ mark }) => mark)).toBe(true);
  });

  test('are the text’s own, verbatim', async () => {
    const index = await articlesIndex();
    const { hits } = await runSearch(index, 'zelensky', noSearchFilters);
    for (const { shard, entry, places } of hits) {
      const text = await shard.text(entry);
      for (const { pieces } of makeExcerpts(text, places).paragraphs) {
        const words = pieces.map((piece) => piece.text).join('');
        expect(text.body.some((paragraph) => paragraph.includes(words))).toBe(true);
      }
    }
  });
});
