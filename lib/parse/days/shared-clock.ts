import { shiftDay } from '@/lib/calendar/day-arithmetic';
import { findOffset } from '@/lib/calendar/zone-offsets';
import type { Day } from '@/lib/schema/day';
import type { Post } from '../layout/article-layout';
import { dayMinutes } from '../stamps/printed-clock';

/** The clock of a post on the wall of the whole list, whose posts may name several zones. */
export type SharedClock = {
  /** Minutes since midnight; null if the post has no readable clock. */
  minutes: number | null;
  /** Days that the list's own day is ahead of the post's: -1, 0 or 1. */
  dayAhead: number;
};

/**
 * Puts the clocks of posts in several zones on one wall, that of the first zone, so that their order is that of
 * the moments: 14:05 GMT comes after 15:00 in Kyiv.
 * @param day a day of the list, for offsets in summer or winter
 */
export function shareClocks(
  posts: readonly Post[],
  defaultZone: string | null,
  day: Day | null,
): SharedClock[] {
  const noon = `${day ?? '2000-01-01'}T12:00:00Z`;
  const offsets = posts.map(({ marker }) => {
    const zone = marker.clock === null ? null : (marker.zone?.zone ?? defaultZone);
    return zone === null ? null : findOffset(zone, noon);
  });
  const base = offsets.find((offset) => offset !== null) ?? 0;
  return posts.map(({ marker }, index) => {
    const minutes = marker.clock?.minutes ?? null;
    const ahead = base - (offsets[index] ?? base);
    if (minutes === null || ahead === 0) return { minutes, dayAhead: 0 };
    const dayAhead = Math.floor((minutes + ahead) / dayMinutes);
    return { minutes: minutes + ahead - dayAhead * dayMinutes, dayAhead };
  });
}

/** Returns the day of the list on which a post's own day falls; null stays null. */
export function toSharedDay(day: Day | null, { dayAhead }: SharedClock): Day | null {
  return day === null ? null : shiftDay(day, dayAhead);
}
