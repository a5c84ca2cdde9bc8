import type { EntryKind } from '@/lib/schema/entry';
import type { EntryTime } from '@/lib/schema/time';
import type { ListOrder } from './days/assign-days';

/**
 * Returns the ids of an article's entries: day, clock and outlet, never the headline, so that a corrected
 * headline breaks no link. Instants are named by their UTC day and clock. Of two entries at the same
 * minute the one posted later gets `-2`, so that posts added afterwards leave older ids alone.
 * @param entries in page order
 */
export function makeEntryIds(
  entries: readonly { kind: EntryKind; time: EntryTime }[],
  outlet: string | null,
  order: ListOrder | null,
): string[] {
  const names = entries.map(
    ({ kind, time }) => `${toDayPart(time)}-${toClockPart(kind, time)}-${outlet ?? 'unknown'}`,
  );
  const oldestFirst = order === 'newest-first' ? names.toReversed() : names;
  const counts = new Map<string, number>();
  const ids = oldestFirst.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count > 1 ? `${name}-${count}` : name;
  });
  return order === 'newest-first' ? ids.reverse() : ids;
}

/** Returns the id of an article, `2023-03-14-trt-world`; part of the SHA-256 replaces a missing day. */
export function makeArticleId(day: string | null, outlet: string | null, sha256: string): string {
  const name = outlet ?? 'unknown';
  return day === null ? `undated-${name}-${sha256.slice(0, 8)}` : `${day}-${name}`;
}

function toDayPart(time: EntryTime): string {
  return time.kind === 'none' ? 'undated' : (time.day?.day ?? 'undated');
}

function toClockPart(kind: EntryKind, time: EntryTime): string {
  // A time counted back from an age is not a printed clock, and may be off by an hour.
  if (time.kind === 'instant' && time.clock === null) return kind;
  if (time.kind === 'instant') return time.instant.slice(11, 16).replace(':', '');
  if (time.kind === 'local') return time.clock.replace(':', '');
  return kind;
}
