/** Words between the parts of a query for them to count as adjacent, near, or in one paragraph. */
const limits = [2, 10, 60];

/**
 * Ranks how close together the parts of a query are in an entry, where they are closest.
 * @param places the places of each part, in order; a part without places (an outlet’s name) is ignored
 * @returns from 0, adjacent, to 3, far apart
 */
export function rankProximity(places: readonly (readonly number[])[]): number {
  const printed = places.filter((own) => own.length > 0);
  if (printed.length < 2) return 0;
  const all = printed
    .flatMap((own, part) => own.map((place) => ({ place, part })))
    .sort((a, b) => a.place - b.place);
  const last = new Map<number, number>();
  let narrowest = Number.POSITIVE_INFINITY;
  for (const { place, part } of all) {
    last.set(part, place);
    if (last.size === printed.length) {
      narrowest = Math.min(narrowest, place - Math.min(...last.values()));
    }
  }
  const spare = narrowest - (printed.length - 1);
  const rank = limits.findIndex((limit) => spare < limit);
  return rank === -1 ? limits.length : rank;
}
