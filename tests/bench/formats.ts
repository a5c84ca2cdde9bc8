import { formatNames, type Score, scoreFormat } from '../unit/formats/score';
import { markdownTable } from './markdown-table';

/** How well the parser reads pages whose outlets it has no conventions for: right ones of all. */
export function formatScoreTable(): string {
  const scores = formatNames().map((name) => scoreFormat(name).score);
  const pairs = ['entries', 'times', 'headlines', 'bodies', 'boilerplate'] as const;
  const row = (name: string, parts: readonly Score[]) => [
    name,
    ...pairs.map(
      (pair) => `${sum(parts, (score) => score[pair][0])}/${sum(parts, (score) => score[pair][1])}`,
    ),
    String(sum(parts, ({ surplus }) => surplus)),
    String(sum(parts, ({ lost }) => lost.length)),
  ];
  return markdownTable(
    ['page', 'entries', 'times', 'headlines', 'bodies', 'set aside', 'surplus', 'content lost'],
    [...scores.map((score) => row(score.name, [score])), row('all', scores)],
  );
}

function sum(scores: readonly Score[], of: (score: Score) => number): number {
  return scores.reduce((total, score) => total + of(score), 0);
}
