import { loadLibrary } from '@/lib/load/load-library';
import { type FigureScore, scoreFigures } from '../unit/annotate/figures/score-figures';
import { markdownTable } from './markdown-table';

/**
 * Scores of figures in the manually marked articles. The rules were written with the same articles in view,
 * so this shows what they miss there, not their quality elsewhere.
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
