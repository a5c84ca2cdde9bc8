import { loadLibrary } from '@/lib/load/load-library';
import { type FigureScore, scoreFigures } from '../unit/annotate/figures/score-figures';
import { markdownTable } from './markdown-table';

/**
 * How well figures are found in the articles that were marked by hand. The rules were grown on the same
 * articles, so this tells what they miss there, not how they do elsewhere.
 */
export async function figureScoreTable(): Promise<string> {
  const { articles, entries } = await loadLibrary();
  const scores = articles.map(({ id }) => scoreFigures(id, entries));
  const row = (name: string, parts: readonly FigureScore[]) => {
    const sum = (key: 'expected' | 'found' | 'right') =>
      parts.reduce((total, part) => total + part[key], 0);
    const right = sum('right');
    return [
      name,
      String(sum('expected')),
      String(sum('found')),
      String(right),
      (right / sum('found')).toFixed(2),
      (right / sum('expected')).toFixed(2),
    ];
  };
  return markdownTable(
    ['article', 'marked', 'found', 'right', 'precision', 'recall'],
    [...scores.map((score) => row(score.article, [score])), row('all', scores)],
  );
}
