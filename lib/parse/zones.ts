import { TZDate, tzOffset } from '@date-fns/tz';
import type { Clock, Day, Instant } from '@/lib/schema/day';
import { allMatches } from './all-matches';
import { fixedOffset, offsetOfDay } from './offsets';

/**
 * What a printed zone name stands for. Newsrooms print `EST` and `CET` all the year round for the clock
 * on their wall, so such names stand for the place whose winter and summer time they are; where name and
 * season disagree the parser says so. Offsets: IANA time zone database.
 */
const named: Readonly<Record<string, { zone: string; offset?: number }>> = {
  GMT: { zone: 'UTC' },
  UTC: { zone: 'UTC' },
  'GREENWICH MEAN TIME': { zone: 'UTC' },
  'COORDINATED UNIVERSAL TIME': { zone: 'UTC' },
  BST: { zone: 'Europe/London', offset: 60 },
  UK: { zone: 'Europe/London' },
  'BRITISH SUMMER TIME': { zone: 'Europe/London', offset: 60 },
  CET: { zone: 'Europe/Brussels', offset: 60 },
  'CENTRAL EUROPEAN TIME': { zone: 'Europe/Brussels', offset: 60 },
  CEST: { zone: 'Europe/Brussels', offset: 120 },
  'CENTRAL EUROPEAN SUMMER TIME': { zone: 'Europe/Brussels', offset: 120 },
  EET: { zone: 'Europe/Kyiv', offset: 120 },
  EEST: { zone: 'Europe/Kyiv', offset: 180 },
  MSK: { zone: 'Europe/Moscow' },
  ET: { zone: 'America/New_York' },
  EST: { zone: 'America/New_York', offset: -300 },
  EDT: { zone: 'America/New_York', offset: -240 },
  'EASTERN TIME': { zone: 'America/New_York' },
  CDT: { zone: 'America/Chicago', offset: -300 },
  PT: { zone: 'America/Los_Angeles' },
  PST: { zone: 'America/Los_Angeles', offset: -480 },
  PDT: { zone: 'America/Los_Angeles', offset: -420 },
  'PACIFIC TIME': { zone: 'America/Los_Angeles' },
  // India’s, Israel’s and Ireland’s: read as India’s, whose agencies print it most, and reported.
  IST: { zone: 'Asia/Kolkata' },
  AEDT: { zone: 'Australia/Sydney', offset: 660 },
  AEST: { zone: 'Australia/Sydney', offset: 600 },
  JST: { zone: 'Asia/Tokyo' },
};

/** Names that mean different zones in different countries. */
const ambiguous = new Set(['IST']);

/** Cities whose time live blogs state (`Times in Kyiv`, `Paris time`). */
const cities: Readonly<Record<string, string>> = {
  AMMAN: 'Asia/Amman',
  ANKARA: 'Europe/Istanbul',
  BAGHDAD: 'Asia/Baghdad',
  BEIJING: 'Asia/Shanghai',
  BEIRUT: 'Asia/Beirut',
  BERLIN: 'Europe/Berlin',
  BRUSSELS: 'Europe/Brussels',
  CAIRO: 'Africa/Cairo',
  DAMASCUS: 'Asia/Damascus',
  DELHI: 'Asia/Kolkata',
  DOHA: 'Asia/Qatar',
  GAZA: 'Asia/Gaza',
  GENEVA: 'Europe/Zurich',
  ISTANBUL: 'Europe/Istanbul',
  JERUSALEM: 'Asia/Jerusalem',
  KABUL: 'Asia/Kabul',
  KHARTOUM: 'Africa/Khartoum',
  KIEV: 'Europe/Kyiv',
  KYIV: 'Europe/Kyiv',
  LONDON: 'Europe/London',
  MOSCOW: 'Europe/Moscow',
  'NEW DELHI': 'Asia/Kolkata',
  'NEW YORK': 'America/New_York',
  PARIS: 'Europe/Paris',
  RIGA: 'Europe/Riga',
  RIYADH: 'Asia/Riyadh',
  ROME: 'Europe/Rome',
  'TEL AVIV': 'Asia/Jerusalem',
  TEHRAN: 'Asia/Tehran',
  TOKYO: 'Asia/Tokyo',
  UK: 'Europe/London',
  VIENNA: 'Europe/Vienna',
  WARSAW: 'Europe/Warsaw',
  WASHINGTON: 'America/New_York',
};

/** A zone as printed. */
export type PrintedZone = {
  printed: string;
  /** IANA name or offset. */
  zone: string;
  /** Minutes east of UTC that the name itself means, where it names a season. */
  offset: number | null;
  isAmbiguous: boolean;
};

const alternatives = (names: readonly string[]) =>
  names
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replaceAll(' ', '\\s'))
    .join('|');
const isAbbreviation = (name: string) => !name.includes(' ');

/** `GMT+1`, and spelled-out names in any case: `Greenwich Mean Time`, `Kyiv time`. */
const spelledOut = new RegExp(
  `\\b(?:GMT|UTC)[+\\u2212-]\\d{1,2}(?::?\\d{2})?(?!\\d)|\\b(?:${alternatives(Object.keys(named).filter((name) => !isAbbreviation(name)))}|(?:${alternatives(Object.keys(cities))})(?:\\slocal)?\\stime)\\b`,
  'giu',
);
/** Spares most texts the search for them. */
const maySpellOut = /time|GMT|UTC/iu;
/**
 * Abbreviations, in capitals. One may run into a next word that begins with a capital, as glued copies
 * have it (`EDTFirst published`), and may follow the clock without a blank.
 */
const abbreviations = new RegExp(
  `(?<!\\p{L})(?:${alternatives(Object.keys(named).filter(isAbbreviation))})(?![\\p{Ll}\\p{N}]|\\p{Lu}(?!\\p{Ll}))`,
  'gu',
);

/** Every zone named in a text, left to right. */
export function findZones(text: string): { start: number; end: number; zone: PrintedZone }[] {
  const found: { start: number; end: number; zone: PrintedZone }[] = [];
  for (const pattern of maySpellOut.test(text) ? [spelledOut, abbreviations] : [abbreviations]) {
    for (const match of allMatches(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const zone = readZone(match[0]);
      if (zone === null || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, zone });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The IANA zone of a city whose time live blogs state, or null. */
export function zoneOfCity(city: string): string | null {
  return cities[city.trim().toUpperCase()] ?? null;
}

const offsetParts = /^(?:GMT|UTC)?\s?(?<sign>[+\u2212-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/iu;

/** The zone that printed words stand for, or null. */
export function readZone(printed: string): PrintedZone | null {
  const plain = printed.trim().replace(/\s+/gu, ' ').toUpperCase();
  const known = named[plain];
  const isAmbiguous = ambiguous.has(plain);
  if (known !== undefined) {
    return { printed, zone: known.zone, offset: known.offset ?? null, isAmbiguous };
  }
  const city = cities[plain.replace(/ (?:LOCAL )?TIME$/u, '')];
  if (city !== undefined) return { printed, zone: city, offset: null, isAmbiguous };
  const parts = offsetParts.exec(plain)?.groups;
  if (parts === undefined) return null;
  const hours = Number(parts['hours']);
  const minutes = Number(parts['minutes'] ?? 0);
  if (hours > 14 || minutes > 59) return null;
  const sign = parts['sign'] === '+' ? '+' : '-';
  const zone = `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return { printed, zone, offset: null, isAmbiguous };
}

/**
 * A zone as an editor gives it: a printed name, an IANA name or an offset.
 * @returns what to compute with, or null where it is none of these
 */
export function knownZone(zone: string): string | null {
  const named = readZone(zone);
  if (named !== null) return named.zone;
  return Number.isNaN(tzOffset(zone, new Date(0))) ? null : zone;
}

/** Minutes east of UTC in a zone at an instant. */
export function offsetAt(zone: string, instant: Instant): number {
  return zone === 'UTC' ? 0 : (fixedOffset(zone) ?? tzOffset(zone, new Date(instant)));
}

/**
 * The UTC instant of a wall clock on a day in a zone.
 * @param seconds null where only minutes were printed
 */
export function toInstant(day: Day, clock: Clock, seconds: number | null, zone: string): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const offset = zone === 'UTC' ? 0 : offsetOfDay(day, zone);
  if (offset !== null) {
    const utc = Date.UTC(year, month - 1, date, hour, minute - offset, seconds ?? 0);
    return new Date(utc).toISOString().replace('.000Z', 'Z');
  }
  const local = new TZDate(year, month - 1, date, hour, minute, seconds ?? 0, zone);
  return new Date(local.getTime()).toISOString().replace('.000Z', 'Z');
}
