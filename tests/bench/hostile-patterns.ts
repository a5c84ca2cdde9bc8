import { noFacts } from '@/lib/parse/facts';
import { parseArticle } from '@/lib/parse/parse-article';
import { hostilePlaces, hostileText, hostileUnits } from '../unit/parse/hostile-texts';
import { markdownTable } from './markdown-table';

/**
 * Measures hostile texts of 250 KB and 1 MB: linear time is four times as long, quadratic time sixteen times.
 * Lists the slowest ten of all patterns and positions.
 */
export function hostilePatternTable(): string {
  const rows = Object.entries(hostileUnits)
    .flatMap(([name, unit]) =>
      hostilePlaces.map((place) => ({
        name: `${name}, ${place}`,
        quarter: fastest(hostileText(unit, 250_000, place)),
        whole: fastest(hostileText(unit, 1_000_000, place)),
      })),
    )
    .sort((a, b) => b.whole - a.whole)
    .slice(0, 10);
  return markdownTable(
    ['slowest of hostile texts', 'ms at 250 KB', 'ms at 1 MB', 'ratio'],
    rows.map(({ name, quarter, whole }) => [
      name,
      quarter.toFixed(0),
      whole.toFixed(0),
      (whole / quarter).toFixed(1),
    ]),
  );
}

/** Returns CPU time in ms, the lowest of three: other programs can only add to it. */
function fastest(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    parseArticle({ text, sha256: '0'.repeat(64), facts: noFacts });
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}
