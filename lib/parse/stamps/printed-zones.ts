import { tzOffset } from '@date-fns/tz';
import { findAllMatches } from '@/lib/text/all-matches';
import { ambiguousZones, zoneNames } from './zone-names';
import { findZonePhrases } from './zone-phrases';
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
  `(?<![\\p{L}\\p{N}])(?:(?:GMT|UTC)(?:/(?:GMT|UTC))?(?:\\s?[+\\u2212-]|\\s?\\+\\s|\\splus\\s)\\d{1,2}(?::?\\d{2})?(?!\\d)|(?:${joinZoneNames(Object.keys(zoneNames).filter((name) => !isAbbreviation(name)))}|(?:${joinZoneNames(Object.keys(zoneCities))})(?:\\slocal)?\\stime)(?![\\p{L}\\p{N}]))`,
  'giu',
);
/** Cheap test: a part of every spelled-out name. */
const maySpellOut = /time|GMT|UTC|weltzeit|москв|киев|києв|гринв/iu;
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
  for (const { start, end, zone } of findZonePhrases(text)) {
    if (found.some((other) => start < other.end && other.start < end)) continue;
    found.push({ start, end, zone: makePlaceZone(text.slice(start, end), zone) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Makes a zone that a place names, whose clocks may be those of summer or winter. */
export function makePlaceZone(printed: string, zone: string): PrintedZone {
  return { printed, zone, offset: null, isAmbiguous: false };
}

/** Returns whether a zone is printed as an offset, `GMT+2`, which means the same in every season. */
export function isOffset({ zone }: PrintedZone): boolean {
  return /^[+-]/u.test(zone);
}

const offsetParts =
  /^(?:(?:GMT|UTC)(?:\/(?:GMT|UTC))?)?\s?(?<sign>[+\u2212-]|PLUS)\s?(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/iu;

/** Reads a printed zone: an abbreviation, a spelled-out name, a city or an offset; null for other words. */
export function readZone(printed: string): PrintedZone | null {
  const plain = printed.trim().replace(/\s+/gu, ' ').toUpperCase();
  const known = zoneNames[plain];
  const isAmbiguous = ambiguousZones.has(plain);
  if (known !== undefined) {
    return { printed, zone: known.zone, offset: known.offset ?? null, isAmbiguous };
  }
  const city = zoneCities[plain.replace(/ (?:LOCAL )?TIME$/u, '')];
  if (city !== undefined) return makePlaceZone(printed, city);
  const parts = offsetParts.exec(plain)?.groups;
  if (parts === undefined) return readPhrase(printed);
  const hours = Number(parts['hours']);
  const minutes = Number(parts['minutes'] ?? 0);
  if (hours > 14 || minutes > 59) return null;
  const sign = /^[\u2212-]$/u.test(parts['sign'] ?? '') ? '-' : '+';
  const zone = `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return { printed, zone, offset: null, isAmbiguous };
}

/** Reads a text that is a zone in words and nothing else. */
function readPhrase(printed: string): PrintedZone | null {
  const [phrase] = findZonePhrases(printed);
  if (phrase === undefined || phrase.start > 0 || phrase.end < printed.length) return null;
  return makePlaceZone(printed, phrase.zone);
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
