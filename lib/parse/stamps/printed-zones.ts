import { tzOffset } from '@date-fns/tz';
import { findAllMatches } from '@/lib/text/all-matches';
import { ambiguousZones, zoneNames } from './zone-names';
import { zoneCities } from './zone-places';

/** A time zone as printed. */
export type PrintedZone = {
  printed: string;
  /** IANA name or offset, to compute with. */
  zone: string;
  /** Minutes east of UTC that the name means, if it names summer or winter time. */
  offset: number | null;
  isAmbiguous: boolean;
};

const joinZoneNames = (names: readonly string[]) =>
  names
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replaceAll(' ', '\\s'))
    .join('|');
const isAbbreviation = (name: string) => !name.includes(' ');

/** `GMT+1`, and spelled-out names in any case: `Greenwich Mean Time`, `Kyiv time`. */
const spelledOut = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:GMT|UTC)\\s?[+\\u2212-]\\d{1,2}(?::?\\d{2})?(?!\\d)|(?:${joinZoneNames(Object.keys(zoneNames).filter((name) => !isAbbreviation(name)))}|(?:${joinZoneNames(Object.keys(zoneCities))})(?:\\slocal)?\\stime)(?![\\p{L}\\p{N}]))`,
  'giu',
);
/** Cheap test: a part of every spelled-out name. */
const maySpellOut =
  /time|GMT|UTC|heure|hora|ora\s|zeit|czasu|москв|московск|врем|киев|києв|київськ|توقيت/iu;
const shortNames = Object.keys(zoneNames).filter((name) => isAbbreviation(name) && name.length > 1);
/**
 * Abbreviations, in capitals. A copy may glue one to the clock before it, or to what follows: a word with a
 * capital (`EDTFirst published`), a second clock (`10.14pm BST22:14`), a word in capitals (`МСКФСБ`).
 */
const abbreviations = new RegExp(
  `(?<!\\p{L})(?:(?:${joinZoneNames(shortNames)})(?!\\p{Ll}|\\p{N}(?!\\d?:\\d{2})|\\p{Lu}(?!\\p{Ll}))|(?<=\\d\\s?)(?:${joinZoneNames(shortNames.filter(({ length }) => length > 2))})(?=\\p{Lu}{2})|(?<=\\d)Z(?![\\p{L}\\p{N}]))`,
  'gu',
);

/** Finds every zone named in a text, left to right. */
export function findZones(text: string): { start: number; end: number; zone: PrintedZone }[] {
  const found: { start: number; end: number; zone: PrintedZone }[] = [];
  for (const pattern of maySpellOut.test(text) ? [spelledOut, abbreviations] : [abbreviations]) {
    for (const match of findAllMatches(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const zone = readZone(match[0]);
      if (zone === null || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, zone });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Returns the IANA zone of a city or country; null if the list lacks it. */
export function findCityZone(city: string): string | null {
  return zoneCities[city.trim().toUpperCase()] ?? null;
}

const offsetParts = /^(?:GMT|UTC)?\s?(?<sign>[+\u2212-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/iu;

/** Reads a printed zone: an abbreviation, a spelled-out name, a city or an offset; null for other words. */
export function readZone(printed: string): PrintedZone | null {
  const plain = printed.trim().replace(/\s+/gu, ' ').toUpperCase();
  const known = zoneNames[plain];
  const isAmbiguous = ambiguousZones.has(plain);
  if (known !== undefined) {
    return { printed, zone: known.zone, offset: known.offset ?? null, isAmbiguous };
  }
  const city = zoneCities[plain.replace(/ (?:LOCAL )?TIME$/u, '')];
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
 * Reads a zone as an editor gives it: a printed name, an IANA name or an offset.
 * @returns an IANA name or offset; null for anything else
 */
export function findKnownZone(zone: string): string | null {
  const named = readZone(zone);
  if (named !== null) return named.zone;
  return Number.isNaN(tzOffset(zone, new Date(0))) ? null : zone;
}
