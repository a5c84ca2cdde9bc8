import { tzOffset } from '@date-fns/tz';
import type { Day } from '@/lib/schema/day';

/** The day that was asked for last: the posts of a page stand day by day. */
let lastAsked: { day: Day; zone: string; offset: number | null } | null = null;

/**
 * Minutes east of UTC all through a day, so that each post need not ask the time zone database.
 * @returns null for a day on which, or beside which, clocks are changed
 */
export function offsetOfDay(day: Day, zone: string): number | null {
  if (lastAsked?.day !== day || lastAsked.zone !== zone) {
    lastAsked = { day, zone, offset: fixedOffset(zone) ?? steadyOffset(day, zone) };
  }
  return lastAsked.offset;
}

/** The day is over everywhere, or not yet begun, this many hours from its midnights in UTC. */
const furthestZone = 15 * 3_600_000;

function steadyOffset(day: Day, zone: string): number | null {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const before = tzOffset(zone, new Date(midnight - furthestZone));
  const after = tzOffset(zone, new Date(midnight + 24 * 3_600_000 + furthestZone));
  return before === after && Number.isInteger(before) ? before : null;
}

/** What an offset says itself. (Node knows it as the name of a zone from its version 22 on.) */
export function fixedOffset(zone: string): number | null {
  const parts = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})$/u.exec(zone)?.groups;
  if (parts === undefined) return null;
  const minutes = Number(parts['hours']) * 60 + Number(parts['minutes']);
  return parts['sign'] === '-' ? -minutes : minutes;
}
