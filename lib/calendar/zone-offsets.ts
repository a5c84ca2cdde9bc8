import { tzOffset } from '@date-fns/tz';
import type { Clock, Day, Instant } from '@/lib/schema/day';

/** Returns the minutes east of UTC in a zone (IANA name or offset) at an instant. */
export function findOffset(zone: string, instant: Instant): number {
  return zone === 'UTC' ? 0 : (parseFixedOffset(zone) ?? tzOffset(zone, new Date(instant)));
}

/**
 * Lists the UTC instants at which a zone's clocks show a time: one, or none if they are put forward past it,
 * or two, the earlier first, if they are put back. None as well outside the years 0 to 9999.
 * @param seconds null if only minutes were printed
 */
export function listInstants(
  day: Day,
  clock: Clock,
  seconds: number | null,
  zone: string,
): Instant[] {
  const local = Date.parse(`${day}T${clock}:00Z`) + (seconds ?? 0) * 1000;
  const offset = zone === 'UTC' ? 0 : findDayOffset(day, zone);
  const moments =
    offset === null ? listMoments(local, zone) : [local - offset * minuteMilliseconds];
  return moments.flatMap((moment) => {
    const instant = new Date(moment).toISOString().replace('.000Z', 'Z');
    return /^\d{4}-/u.test(instant) ? [instant] : [];
  });
}

/** Returns the only UTC instant at which a zone's clocks show a time; null if there is none, or are two. */
export function toInstant(
  day: Day,
  clock: Clock,
  seconds: number | null,
  zone: string,
): Instant | null {
  const [instant, ...others] = listInstants(day, clock, seconds, zone);
  return instant === undefined || others.length > 0 ? null : instant;
}

const minuteMilliseconds = 60_000;

/** Converts local time, in milliseconds as if it were UTC, on a day when the clocks may change. */
function listMoments(local: number, zone: string): number[] {
  const offsets = [local - furthestOffset, local + furthestOffset].map((moment) =>
    tzOffset(zone, new Date(moment)),
  );
  return [...new Set(offsets)]
    .flatMap((offset) => {
      const moment = Math.round(local - offset * minuteMilliseconds);
      return tzOffset(zone, new Date(moment)) === offset ? [moment] : [];
    })
    .sort((a, b) => a - b);
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
