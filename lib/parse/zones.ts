import { TZDate, tzOffset } from '@date-fns/tz';
import type { Clock, Day, Instant } from '@/lib/schema/day';

/**
 * Zone abbreviations that mean one offset wherever they are printed, with that offset. Abbreviations
 * that mean different offsets in different countries (IST, CST, AST) are left out on purpose: they
 * cannot be read without knowing who prints them. Source: IANA time zone database, `europe` and
 * `northamerica`.
 */
const abbreviations: Readonly<Record<string, string>> = {
  GMT: 'UTC',
  UTC: 'UTC',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  ET: 'America/New_York',
};

/** Alternation for a pattern, longest first so that `CEST` is not read as `CE`. */
export const zonePattern = Object.keys(abbreviations)
  .sort((a, b) => b.length - a.length || a.localeCompare(b, 'en'))
  .join('|');

/** The zone (IANA name or offset) that a printed abbreviation stands for, or null. */
export function readZone(printed: string): string | null {
  return abbreviations[printed.toUpperCase()] ?? null;
}

/**
 * A zone as an editor gives it: an abbreviation, an IANA name or an offset.
 * @returns what to compute with, or null where it is none of these
 */
export function knownZone(zone: string): string | null {
  const fromAbbreviation = readZone(zone);
  if (fromAbbreviation !== null) return fromAbbreviation;
  return Number.isNaN(tzOffset(zone, new Date(0))) ? null : zone;
}

/**
 * The UTC instant of a wall clock on a day in a zone.
 * @param seconds null where only minutes were printed
 */
export function toInstant(day: Day, clock: Clock, seconds: number | null, zone: string): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const local = new TZDate(year, month - 1, date, hour, minute, seconds ?? 0, zone);
  return new Date(local.getTime()).toISOString().replace('.000Z', 'Z');
}
