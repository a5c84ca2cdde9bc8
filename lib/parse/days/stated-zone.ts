import { readDate } from '../stamps/printed-dates';
import { findCityZone, findZones, type PrintedZone, readZone } from '../stamps/printed-zones';
import { statedZoneWords } from '../stamps/zone-names';
import type { Block } from '../text/blocks';

/** A zone that a page states for all its times. */
export type StatedZone = {
  zone: PrintedZone;
  /** Further zones in the same statement: `All times are Paris time (GMT+1)`. */
  others: PrintedZone[];
  block: Block;
};

const opening =
  '(?:all (?:the )?times|times (?:are|in|given|shown)(?!\\p{L})|time zone:|time\\s?stamps [^.]{0,20}?(?:refer to|are in|show)|(?:везде )?указано время|tous les horaires|toutes les heures|alle zeiten|alle (?:zeit|uhrzeit)angaben|zeitangaben|todas las horas|todos os horários|tutti gli orari|toate orele|wszystkie godziny|všechny časy|alla tider|alle tider|alle tijden|kaikki ajat|tüm saatler|время (?:везде|указано)|время(?=\\s(?:московск|киевск))|все время|усі? час|час вказано|όλες οι ώρες|جميع الأوقات)';
const statement = new RegExp(`(?<!\\p{L})${opening}(?<rest>[^.]{0,80})`, 'iu');
/** Cheap test: a case-insensitive search with word boundaries takes four times as long. */
const mayState = new RegExp(opening, 'iu');
/** Words between the statement and a city: `are in Kyiv`. */
const inCity =
  /^(?:\s(?:are|in|given|shown|stated|local|time|in|to|sont|en|heure|hora|de|ora|di|sono))*\s(?<city>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;

/** Longest line that is searched. */
const longestLine = 2_000;

/**
 * Finds the zone that a page states for its times: `All times are Paris time (GMT+1)`, `All times EDT`,
 * `Times in Kyiv`. The first statement counts.
 */
export function findStatedZone(blocks: readonly Block[]): StatedZone | null {
  for (const block of blocks) {
    if (block.plain.length > longestLine) continue;
    const printed = findHeadingZone(block.plain) ?? findColumnZone(block.text);
    const [zone, ...others] = printed === null ? listStatedZones(block.plain) : [printed];
    if (zone !== undefined) return { zone, others, block };
  }
  return null;
}

/** Reads the zones of a statement: their names, or words or a city that stand for one. */
function listStatedZones(text: string): PrintedZone[] {
  const rest = mayState.test(text) ? statement.exec(text)?.groups?.['rest'] : undefined;
  if (rest === undefined) return [];
  const zones = findZones(rest).map(({ zone }) => zone);
  if (zones.length > 0) return zones;
  const worded = statedZoneWords.find(({ pattern }) => pattern.test(rest));
  if (worded !== undefined) return [makeNamedZone(rest.trim(), worded.zone)];
  const city = inCity.exec(rest)?.groups?.['city'];
  const zone = city === undefined ? null : findCityZone(city);
  return city === undefined || zone === null ? [] : [makeNamedZone(city, zone)];
}

function makeNamedZone(printed: string, zone: string): PrintedZone {
  return { printed, zone, offset: null, isAmbiguous: false };
}

/** Reads the zone in brackets after a day heading: `Tuesday, Nov. 1 (Tokyo time)`. */
function findHeadingZone(text: string): PrintedZone | null {
  if (text.length > 80 || !text.endsWith(')')) return null;
  const words = /\((?<zone>[^()]{2,30})\)$/u.exec(text)?.groups?.['zone'];
  const zone = words === undefined ? null : readZone(words);
  return zone !== null && readDate(text) !== null ? zone : null;
}

/** Reads the zone in the head of a table's time column: `| Time (UTC+4) | Event |`. */
function findColumnZone(text: string): PrintedZone | null {
  const words = /^\|?\s?(?:date\sand\s)?time\s\((?<zone>[^()]{2,20})\)\s?[|\t]/iu.exec(text)
    ?.groups?.['zone'];
  return words === undefined ? null : readZone(words);
}

/** Returns whether a line only states the zone of the page's times. */
export function isZoneStatement(text: string): boolean {
  const found = text.length <= 120 && mayState.test(text) ? statement.exec(text) : null;
  return (
    found !== null &&
    /^[([*\s]*$/u.test(text.slice(0, found.index)) &&
    /^[.)\]\s]*$/u.test(text.slice(found.index + found[0].length))
  );
}
