/** Words that the parts of a query may lie apart and still be side by side, near, in one paragraph. */
const reaches = [2, 10, 60];

/**
 * How close together the parts of a query come in an entry at their closest.
 * @param places of each part, in order; a part without any (an outlet’s name) does not count
 * @returns 0 side by side, 3 far apart
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
  const reach = reaches.findIndex((within) => spare < within);
  return reach === -1 ? reaches.length : reach;
}
