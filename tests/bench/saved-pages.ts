import { type PageScore, savedPages, scoreSavedPage } from '../unit/extract/saved-pages-score';
import { markdownTable } from './markdown-table';

/** Posts and times that were right before anybody who works on the reader had seen these pages. */
const unseen = '67/84, 42/84';

/** Scores of saved HTML pages, with the markup of many newsrooms. */
export async function savedPageTable(): Promise<string> {
  const rows: { name: string; score: PageScore }[] = [];
  for (const name of savedPages()) rows.push({ name, score: await scoreSavedPage(name) });
  const pairs = ['posts', 'times', 'headlines', 'furniture'] as const;
  const sum = (pair: (typeof pairs)[number], at: 0 | 1) =>
    rows.reduce((total, { score }) => total + score[pair][at], 0);
  const count = (of: (score: PageScore) => number) =>
    String(rows.reduce((total, { score }) => total + of(score), 0));
  return markdownTable(
    [
      'page',
      'posts',
      'times',
      'headlines',
      'furniture left out',
      'surplus',
      'instants invented',
      'content lost',
      'posts and times before seen',
    ],
    [
      ...rows.map(({ name, score }) => [
        name,
        ...pairs.map((pair) => score[pair].join('/')),
        String(score.surplus),
        String(score.invented.length),
        String(score.lost.length),
        '',
      ]),
      [
        'all',
        ...pairs.map((pair) => `${sum(pair, 0)}/${sum(pair, 1)}`),
        count(({ surplus }) => surplus),
        count(({ invented }) => invented.length),
        count(({ lost }) => lost.length),
        unseen,
      ],
    ],
  );
}
