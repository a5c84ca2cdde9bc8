import { noFacts } from '@/lib/parse/facts';
import { parseArticle } from '@/lib/parse/parse-article';
import { hostilePlaces, hostileText, hostileUnits } from '../unit/parse/hostile-texts';
import { markdownTable } from './markdown-table';

/**
 * How long texts made to hurt take, at 250 KB and at 1 MB: four times as long where time is linear,
 * sixteen times where it is not. The slowest ten of all patterns and places.
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

/** Processor time in ms, the least of three: what else runs on a machine only ever adds. */
function fastest(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    parseArticle({ text, sha256: '0'.repeat(64), facts: noFacts });
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}
