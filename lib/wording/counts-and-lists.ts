/** `1 entry`, `7 entries`. The plural adds an s unless it is given. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** `7 entries`, `1 entry`, `No entries`. */
export function formatEntryCount(count: number): string {
  return count === 0 ? 'No entries' : formatCount(count, 'entry', 'entries');
}

/** `a`, `a and b`, `a, b and c`; empty for an empty list. */
export function joinList(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** `lines 22–30`, `line 5`. */
export function formatLineRange([first, last]: readonly [number, number]): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** Capitalises the first letter, for the start of a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
