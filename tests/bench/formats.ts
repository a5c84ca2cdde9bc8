import { formatNames, type Score, scoreFormat } from '../unit/formats/score-formats';
import { markdownTable } from './markdown-table';

/**
 * Sets of pages by the first letter of their names, and how the parser read each before anybody who
 * works on it had seen it: posts and times that were right. Since then general rules were made from all
 * of them, so that only these first readings say how an unknown layout fares.
 */
const sets = [
  { name: 'given', letters: /^\d/u, unseen: null },
  { name: 'first set written blind', letters: /^b/u, unseen: '44/102, 26/102' },
  { name: 'second', letters: /^c/u, unseen: '66/167, 55/167' },
  { name: 'third', letters: /^d/u, unseen: '90/162, 60/162' },
  { name: 'fourth, of mainstream newsrooms', letters: /^e/u, unseen: '100/131, 83/131' },
  { name: 'fifth, of print, chats, tables and crawls', letters: /^f/u, unseen: '75/140, 60/140' },
  { name: 'sixth, of the families of those given', letters: /^g/u, unseen: '144/173, 110/173' },
  { name: 'seventh, of whole pages selected and pasted', letters: /^i/u, unseen: '53/65, 50/65' },
] as const;

/** Scores of pages from outlets without conventions: correct ones of all. */
export function formatScoreTable(): string {
  const scores = formatNames().map((name) => scoreFormat(name).score);
  const pairs = ['entries', 'times', 'headlines', 'bodies', 'boilerplate'] as const;
  const row = (name: string, parts: readonly Score[]) => [
    name,
    ...pairs.map(
      (pair) => `${sum(parts, (score) => score[pair][0])}/${sum(parts, (score) => score[pair][1])}`,
    ),
    String(sum(parts, ({ surplus }) => surplus)),
    String(sum(parts, ({ invented }) => invented.length)),
    String(sum(parts, ({ lost, nowhere }) => lost.length + nowhere.length)),
  ];
  return markdownTable(
    [
      'page',
      'entries',
      'times',
      'headlines',
      'bodies',
      'set aside',
      'surplus',
      'instants invented',
      'content lost',
      'entries and times before seen',
    ],
    [
      ...scores.map((score) => [...row(score.name, [score]), '']),
      ...sets.map(({ name, letters, unseen }) => [
        ...row(
          name,
          scores.filter((score) => letters.test(score.name)),
        ),
        unseen ?? '',
      ]),
      [...row('all', scores), ''],
    ],
  );
}

function sum(scores: readonly Score[], of: (score: Score) => number): number {
  return scores.reduce((total, score) => total + of(score), 0);
}
