import { toInstant } from '@/lib/calendar/zone-offsets';
import type { Instant } from '@/lib/schema/day';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import type { Stamp } from '../stamps/find-stamps';
import { toHomeZoneDay } from './day-evidence';
import { type PageMoment, resolveRelativeTime } from './relative-time';
import { resolveDay } from './resolve-date';
import { type DatedPost, isSameMoment } from './time-issues';

/**
 * Returns the time of a post.
 * @param instants those that its clock may be; only a single one is certain
 */
export function resolveTime(
  { post: { marker }, day, zone }: DatedPost,
  instants: readonly Instant[],
  moment: PageMoment | null,
): EntryTime {
  const { printed, minutesAgo } = marker;
  if (minutesAgo !== null && printed !== null && moment !== null) {
    const counted = resolveRelativeTime(minutesAgo, printed, moment);
    if (counted !== null) return counted;
  }
  if (marker.clock === null || printed === null) {
    return day === null ? { kind: 'none', printed } : { kind: 'day', day, printed };
  }
  const { clock, precision } = marker.clock;
  const [instant, ...others] = instants;
  const isElsewhereToo = instant !== undefined && isSameMoment(marker, instant);
  if (day === null || zone === null || !isElsewhereToo || others.length > 0) {
    return {
      kind: 'local',
      printed,
      clock,
      precision,
      zone,
      localDay: day?.day ?? null,
      day,
    };
  }
  return {
    kind: 'instant',
    instant,
    precision,
    printed,
    clock,
    zone,
    localDay: day.day,
    day: toHomeZoneDay(day, instant),
  };
}

/**
 * Returns the time of a report whose page prints its own.
 * @returns null if the page prints no time, or one of another day than the published one
 */
export function resolveReportTime(
  stamp: Stamp | null,
  published: ReadDay | null,
): EntryTime | null {
  if (stamp === null || stamp.clock === null || published === null) return null;
  const { clock, zone, printed, date } = stamp;
  const day = resolveDay(date, published.day);
  if (day !== published.day) return null;
  const base = { printed, clock: clock.clock, precision: clock.precision, localDay: day };
  if (zone === null) return { ...base, kind: 'local', zone: null, day: published };
  const instant = toInstant(day, clock.clock, clock.seconds, zone.zone);
  if (instant === null) return { ...base, kind: 'local', zone: zone.zone, day: published };
  return {
    ...base,
    kind: 'instant',
    instant,
    zone: zone.zone,
    day: toHomeZoneDay(published, instant),
  };
}
