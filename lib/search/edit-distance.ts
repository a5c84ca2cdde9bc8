import { requireValue } from '@/lib/text/required';

/**
 * Returns the optimal string alignment distance of two words: the fewest insertions, deletions,
 * substitutions and swaps of neighbouring letters that turn one into the other.
 * @returns a number above `limit` if the distance is more than that
 */
export function measureEditDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const at = (distances: readonly number[], index: number) =>
    requireValue(distances[index], 'Every row has a distance for every letter.');
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (isSame ? 0 : 1),
        isSwapped ? at(previous, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...next) > limit) return limit + 1;
    previous = row;
    row = next;
  }
  return at(row, b.length);
}
