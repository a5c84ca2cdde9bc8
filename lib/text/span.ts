/** A part of a text: `text.slice(start, end)`. */
export type Span = { start: number; end: number };

/** Counts the spans that start before a place, by binary search. They must be sorted by start. */
export function countStartsBefore(spans: readonly Pick<Span, 'start'>[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
