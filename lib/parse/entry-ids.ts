import type { EntryKind } from '@/lib/schema/entry';
import type { EntryTime } from '@/lib/schema/time';
import type { ListOrder } from './days/assign-days';

/**
 * Ids of an article's entries: day, clock and outlet, never the headline, so that a corrected headline
 * breaks no link. Instants are named by their UTC day and clock. The same minute twice: the later
 * posted gets `-2`, so that posts added afterwards leave older ids alone.
 * @param entries in the order listed
 */
export function entryIds(
  entries: readonly { kind: EntryKind; time: EntryTime }[],
  outlet: string | null,
  order: ListOrder | null,
): string[] {
  const bases = entries.map(
    ({ kind, time }) => `${dayPart(time)}-${clockPart(kind, time)}-${outlet ?? 'unknown'}`,
  );
  const oldestFirst = bases.map((_, index) => index);
  if (order === 'newest-first') oldestFirst.reverse();
  const counts = new Map<string, number>();
  const ids = [...bases];
  for (const index of oldestFirst) {
    const base = bases[index] ?? '';
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    if (count > 1) ids[index] = `${base}-${count}`;
  }
  return ids;
}

/** Id of an article: `2023-03-14-trt-world`; without a day, part of the SHA-256 keeps it apart. */
export function articleId(day: string | null, outlet: string | null, sha256: string): string {
  const name = outlet ?? 'unknown';
  return day === null ? `undated-${name}-${sha256.slice(0, 8)}` : `${day}-${name}`;
}

function dayPart(time: EntryTime): string {
  return time.kind === 'none' ? 'undated' : (time.day?.day ?? 'undated');
}

function clockPart(kind: EntryKind, time: EntryTime): string {
  // A time that was counted back is no printed clock, and may be off by an hour.
  if (time.kind === 'instant' && time.clock === null) return kind;
  if (time.kind === 'instant') return time.instant.slice(11, 16).replace(':', '');
  if (time.kind === 'local') return time.clock.replace(':', '');
  return kind;
}
