import { TZDate, tzOffset } from '@date-fns/tz';
import type { Clock, Day, Instant } from '@/lib/schema/day';

/** Returns the minutes east of UTC in a zone (IANA name or offset) at an instant. */
export function findOffset(zone: string, instant: Instant): number {
  return zone === 'UTC' ? 0 : (parseFixedOffset(zone) ?? tzOffset(zone, new Date(instant)));
}

/**
 * Returns the UTC instant of a wall clock on a day in a zone.
 * @param seconds null if only minutes were printed
 */
export function toInstant(day: Day, clock: Clock, seconds: number | null, zone: string): Instant {
  const local = Date.parse(`${day}T${clock}:00Z`) + (seconds ?? 0) * 1000;
  const offset = zone === 'UTC' ? 0 : findDayOffset(day, zone);
  const utc = offset === null ? fromZone(local, zone) : local - offset * minuteMilliseconds;
  return new Date(utc).toISOString().replace('.000Z', 'Z');
}

const minuteMilliseconds = 60_000;

/** Converts local time, in milliseconds as if it were UTC, on a day when the clocks may change. */
function fromZone(local: number, zone: string): number {
  const at = new Date(local);
  return new TZDate(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
    zone,
  ).getTime();
}

/** The last lookup: the posts of a page ask day by day. */
let lastLookup: { day: Day; zone: string; offset: number | null } | null = null;

/**
 * Returns the offset of a zone that applies to a whole day, so that not every post asks the time zone
 * database; null for days on which, or next to which, the clocks change.
 */
function findDayOffset(day: Day, zone: string): number | null {
  if (lastLookup?.day !== day || lastLookup.zone !== zone) {
    lastLookup = { day, zone, offset: parseFixedOffset(zone) ?? findSteadyOffset(day, zone) };
  }
  return lastLookup.offset;
}

/** No zone is further than this from UTC: 14 hours (IANA time zone database) and one for safety. */
const furthestOffset = 15 * 3_600_000;

function findSteadyOffset(day: Day, zone: string): number | null {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const before = tzOffset(zone, new Date(midnight - furthestOffset));
  const after = tzOffset(zone, new Date(midnight + 24 * 3_600_000 + furthestOffset));
  return before === after && Number.isInteger(before) ? before : null;
}

/** Reads `+02:00`; null for zone names. Node itself takes offsets as zones only from version 22 on. */
function parseFixedOffset(zone: string): number | null {
  const parts = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})$/u.exec(zone)?.groups;
  if (parts === undefined) return null;
  const minutes = Number(parts['hours']) * 60 + Number(parts['minutes']);
  return parts['sign'] === '-' ? -minutes : minutes;
}
