import type { Point, PointCell, Verdict } from '@/lib/schema/event';
import { joinList } from '@/lib/wording/counts-and-lists';

/** Differences come first: they are what a reader compares accounts for. */
const order: readonly Verdict[] = ['differ', 'agree', 'one-only'];

/** Sorts points by verdict, in the order of the catalogue within each verdict. */
export function sortPoints(points: readonly Point[]): Point[] {
  return order.flatMap((verdict) => points.filter((point) => point.verdict === verdict));
}

/** Returns the quotations of one account on a point, in the order of lines; empty if it has none. */
export function listQuotes(point: Point, account: string): PointCell[] {
  return point.cells.filter((cell) => cell.account === account).toSorted((a, b) => a.line - b.line);
}

/** `wounded, buildings damaged and 3 more`: the points with one verdict; null if there are none. */
export function describePoints(
  points: readonly Point[],
  verdict: Verdict,
  most = points.length,
): string | null {
  const labels = points.filter((point) => point.verdict === verdict).map(({ label }) => label);
  if (labels.length === 0) return null;
  const named = labels.length > most ? labels.slice(0, most) : labels;
  const rest = labels.length - named.length;
  return joinList(rest > 0 ? [...named, `${rest} more`] : named);
}
