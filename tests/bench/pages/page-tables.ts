import { markdownTable } from '../markdown-table';
import type { PageCollection } from './page-collections';
import type { ScoredPage } from './page-faults';
import { type Accuracy, averageAccuracy, matchShingles, scoreAnswers } from './page-measures';

/** A collection with the readings of its pages. */
export type ScoredCollection = PageCollection & { scored: ScoredPage[] };

/** Lines of a table without rows. */
const headLines = 2;

/** Returns the tables; a collection without an expectation of a kind is not in the table of that kind. */
export function pageTables(collections: readonly ScoredCollection[]): string {
  const tables = [
    ['Days of publication', dayTable(collections)],
    ['Main text, by runs of four words', textTable(collections)],
    ['Titles and paragraphs', articleTable(collections)],
    ['Ordinary pages', formTable(collections)],
  ] as const;
  return tables
    .filter(([, table]) => table.split('\n').length > headLines)
    .map(([title, table]) => `${title}\n\n${table}`)
    .join('\n\n');
}

function dayTable(collections: readonly ScoredCollection[]): string {
  return markdownTable(
    ['collection', 'pages', 'right', 'wrong', 'none', 'precision', 'recall', 'F'],
    collections.flatMap(({ collection, scored }) => {
      const count = (kind: ScoredPage['day']) => scored.filter(({ day }) => day === kind).length;
      const [right, wrong, none] = [count('right'), count('wrong'), count('none')];
      const all = right + wrong + none;
      return all === 0
        ? []
        : [
            [
              collection,
              ...[all, right, wrong, none].map(String),
              ...formatAccuracy(scoreAnswers({ right, wrong, none })),
            ],
          ];
    }),
  );
}

function textTable(collections: readonly ScoredCollection[]): string {
  return markdownTable(
    ['collection', 'pages', 'precision', 'recall', 'F1'],
    collections.flatMap(({ collection, pages, references, scored }) => {
      const own = scored.flatMap(({ text }) => (text === null ? [] : [text]));
      if (own.length === 0) return [];
      const row = (name: string, matches: typeof own) => [
        name,
        String(matches.length),
        ...formatAccuracy(averageAccuracy(matches)),
      ];
      return [
        row(collection, own),
        ...references.map(({ program, textByName }) =>
          row(
            `${collection}: ${program}`,
            pages.map(({ name, text }) => matchShingles(text ?? '', textByName.get(name) ?? '')),
          ),
        ),
      ];
    }),
  );
}

function articleTable(collections: readonly ScoredCollection[]): string {
  return markdownTable(
    ['collection', 'titles right', 'days right', 'paragraphs kept', 'surplus words'],
    collections.flatMap(({ collection, scored }) => {
      const titles = scored.filter(({ isTitleRight }) => isTitleRight !== null);
      if (titles.length === 0) return [];
      const days = scored.filter(({ day }) => day !== null);
      const paragraphs = sum(scored, ({ page }) => page.paragraphs.length);
      const missing = sum(scored, (found) => found.missing.length);
      const words = sum(scored, (found) => found.words?.words ?? 0);
      const surplus = sum(scored, (found) => found.words?.surplus ?? 0);
      return [
        [
          collection,
          formatShare(titles.filter(({ isTitleRight }) => isTitleRight).length, titles.length),
          formatShare(days.filter(({ day }) => day === 'right').length, days.length),
          formatShare(paragraphs - missing, paragraphs),
          formatShare(surplus, words),
        ],
      ];
    }),
  );
}

function formTable(collections: readonly ScoredCollection[]): string {
  return markdownTable(
    [
      'collection',
      'pages',
      'one entry',
      'more entries',
      'with instants',
      'with clocks',
      'no entry',
      'refused',
      'threw',
      'seconds',
    ],
    collections.map(({ collection, scored }) => {
      const count = (is: (page: ScoredPage) => boolean) => String(scored.filter(is).length);
      return [
        collection,
        String(scored.length),
        count(({ reading }) => reading.entries === 1),
        count(({ reading }) => reading.entries > 1),
        count(({ reading }) => reading.entries > 1 && reading.instants > 0),
        count(({ reading }) => reading.entries > 1 && reading.clocks > 0),
        count(({ reading }) => reading.outcome === 'read' && reading.entries === 0),
        count(({ reading }) => reading.outcome === 'refused'),
        count(({ reading }) => reading.outcome === 'threw'),
        sum(scored, ({ reading }) => reading.seconds).toFixed(0),
      ];
    }),
  );
}

function formatAccuracy({ precision, recall, f }: Accuracy): string[] {
  return [precision, recall, f].map((value) => value.toFixed(3));
}

function formatShare(part: number, whole: number): string {
  return whole === 0 ? '' : `${part}/${whole} (${(part / whole).toFixed(3)})`;
}

function sum(scored: readonly ScoredPage[], of: (page: ScoredPage) => number): number {
  return scored.reduce((total, page) => total + of(page), 0);
}
