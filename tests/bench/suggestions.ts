import { sameEventThreshold } from '@/lib/annotate/suggest/suggest-same-event';
import { loadLibrary } from '@/lib/load/load-library';
import { scorePairs } from '../unit/annotate/suggest/score-pairs';
import { markdownTable } from './markdown-table';

/**
 * Scores suggested same-event pairs against the catalogue’s events, none of which is assumed to be known. The
 * threshold was chosen with the same events.
 */
export async function suggestionScoreTable(): Promise<string> {
  const library = await loadLibrary();
  const thresholds = [0.12, 0.15, sameEventThreshold, 0.2, 0.24];
  const rows = scorePairs(library, thresholds).map(({ proposed, strict, loose }, index) => [
    `${thresholds[index]}${thresholds[index] === sameEventThreshold ? ' (in use)' : ''}`,
    String(proposed),
    ...[strict.precision, strict.recall, loose.precision, loose.recall].map((value) =>
      value.toFixed(2),
    ),
  ]);
  return markdownTable(
    ['threshold', 'pairs', 'strict precision', 'recall', 'loose precision', 'recall'],
    rows,
  );
}
