import type { Point, PointCell, Verdict } from '@/lib/schema/event';
import { joinList } from '@/lib/wording/counts-and-lists';

/** Where accounts differ is what a reader compares them for, so it comes first. */
const order: readonly Verdict[] = ['differ', 'agree', 'one-only'];

/** Points by how the accounts stand to each other, in the order of the catalogue within each kind. */
export function orderedPoints(points: readonly Point[]): Point[] {
  return order.flatMap((verdict) => points.filter((point) => point.verdict === verdict));
}

/** What one account says on a point, in the order of its lines; empty where it does not speak of it. */
export function quotesOf(point: Point, account: string): PointCell[] {
  return point.cells.filter((cell) => cell.account === account).toSorted((a, b) => a.line - b.line);
}

/** `wounded, buildings damaged and 3 more`: the points of one kind in brief; null where there is none. */
export function pointsInBrief(
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
