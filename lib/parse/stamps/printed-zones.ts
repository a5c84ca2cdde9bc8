import { tzOffset } from '@date-fns/tz';
import { allMatches } from '@/lib/text/all-matches';
import { ambiguousZones, zoneNames } from './zone-names';
import { zoneCities } from './zone-places';

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
  `(?<![\\p{L}\\p{N}])(?:(?:GMT|UTC)\\s?[+\\u2212-]\\d{1,2}(?::?\\d{2})?(?!\\d)|(?:${alternatives(Object.keys(zoneNames).filter((name) => !isAbbreviation(name)))}|(?:${alternatives(Object.keys(zoneCities))})(?:\\slocal)?\\stime)(?![\\p{L}\\p{N}]))`,
  'giu',
);
/** Spares most texts the search for them: a part of every spelled-out name. */
const maySpellOut =
  /time|GMT|UTC|heure|hora|ora\s|zeit|czasu|москв|московск|врем|киев|києв|київськ|توقيت/iu;
const shortNames = Object.keys(zoneNames).filter((name) => isAbbreviation(name) && name.length > 1);
/**
 * Abbreviations, in capitals. One may run into a next word that begins with a capital, as glued copies
 * have it (`EDTFirst published`), or a clock that is printed twice (`10.14pm BST22:14`), even one in capitals (`МСКФСБ`), and may follow the clock without a
 * blank.
 */
const abbreviations = new RegExp(
  `(?<!\\p{L})(?:(?:${alternatives(shortNames)})(?!\\p{Ll}|\\p{N}(?!\\d?:\\d{2})|\\p{Lu}(?!\\p{Ll}))|(?<=\\d\\s?)(?:${alternatives(shortNames.filter(({ length }) => length > 2))})(?=\\p{Lu}{2})|(?<=\\d)Z(?![\\p{L}\\p{N}]))`,
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
  return zoneCities[city.trim().toUpperCase()] ?? null;
}

const offsetParts = /^(?:GMT|UTC)?\s?(?<sign>[+\u2212-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/iu;

/** The zone that printed words stand for, or null. */
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
 * A zone as an editor gives it: a printed name, an IANA name or an offset.
 * @returns what to compute with, or null where it is none of these
 */
export function knownZone(zone: string): string | null {
  const named = readZone(zone);
  if (named !== null) return named.zone;
  return Number.isNaN(tzOffset(zone, new Date(0))) ? null : zone;
}
