import { beforeAll, describe, expect, test } from 'vitest';
import { annotateEntries } from '@/lib/annotate/annotate-entries';
import { makeAnnotationCatalogue } from '@/lib/load/annotation-catalogue';
import { readLibrary } from '@/lib/load/read-library';
import { readSettingsAndCatalogue } from '@/lib/load/settings-and-catalogue';
import type { Library } from '@/lib/schema/library';
import { contentFile } from './content';
import { scoreNames, scoreUses } from './name-score';

let library: Library;
beforeAll(async () => {
  const { library: read } = readLibrary(contentFile(''));
  if (read === null) throw new Error('The collection cannot be read.');
  library = read;
});

/** Reasons for differences from the notes. */
const differences = {
  people: {
    missed: [
      // The standfirst belongs to the article, not to an entry.
      '2023-03-14-lead-trt-world volodymyr-zelenskyy 3 Zelenskyy',
    ],
    surplus: [],
  },
  organisations: {
    missed: [
      // Inside “UN Conference on Trade and Development”: the longest spelling counts, once.
      '2023-03-14-0444-trt-world united-nations 112 UN',
      // The words name the General Staff.
      "2023-03-14-report-rfe-rl ukrainian-armed-forces 19 General Staff of Ukraine's military",
      // The title is read at its first occurrence; the notes have its repetition.
      '2023-03-13-report-independent icc 5 ICC',
    ],
    surplus: ['2023-03-13-report-independent icc 1 ICC'],
  },
  places: {
    missed: [
      '2023-03-14-lead-trt-world bakhmut 3 Bakhmut',
      '2023-03-14-lead-trt-world moscow 3 Moscow',
      '2023-03-13-report-independent bakhmut 5 Bakhmut',
      // Inside “Mexico border” and “US-Mexico border”.
      '2023-03-13-2104-trt-world united-states 134 US',
      '2023-03-13-2104-trt-world mexico 128 Mexico',
      '2023-03-13-2104-trt-world mexico 134 Mexico',
    ],
    surplus: ['2023-03-13-report-independent bakhmut 1 Bakhmut'],
  },
} as const;

describe.each(['people', 'organisations', 'places'] as const)('%s', (kind) => {
  test('are found where a reader found them, except for known differences', () => {
    const { missed, surplus } = scoreNames(kind, library.entries);
    expect({ missed: missed.sort(), surplus }).toEqual({
      missed: [...differences[kind].missed].sort(),
      surplus: differences[kind].surplus,
    });
  });

  test('are verbatim on their lines, and on none that is set aside', () => {
    for (const entry of library.entries) {
      const article = library.articles.find(({ id }) => id === entry.source.article);
      for (const { text, line } of entry[kind].flatMap(({ words }) => [...words])) {
        expect(article?.textLines[line - 1]).toContain(text);
        const aside = article?.setAside.filter(({ lines }) => lines[0] <= line && line <= lines[1]);
        expect(aside).toEqual([]);
      }
    }
  });
});

describe('uses of places', () => {
  test('are those of a reader, in every entry that names the place', () => {
    expect(scoreUses(library.entries).surplus).toEqual([]);
  });

  test('are found by rules alone in at least nine of ten entries', async () => {
    const catalogue = makeAnnotationCatalogue(readSettingsAndCatalogue(contentFile('')));
    const overrides = { ...catalogue.names.overrides, places: [] };
    const entries = annotateEntries(library.entries, {
      ...catalogue,
      names: { ...catalogue.names, overrides },
    });
    const { right, surplus } = scoreUses(entries);
    expect(right.length / (right.length + surplus.length)).toBeGreaterThan(0.9);
  });

  test('never plot an ambiguous place', () => {
    expect(
      library.places.filter(({ ambiguous }) => ambiguous).map(({ id, lat }) => [id, lat]),
    ).toEqual([
      ['kamyanka', null],
      ['shakhtarsk', null],
    ]);
  });
});

test('the catalogue has the people, organisations and places of the five articles', () => {
  const { people, organisations, places } = library;
  expect([people.length, organisations.length, places.length]).toEqual([31, 33, 42]);
});
