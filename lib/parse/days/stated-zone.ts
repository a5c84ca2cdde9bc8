import { findAllMatches } from '@/lib/text/all-matches';
import { readDate } from '../stamps/printed-dates';
import {
  findZones,
  isOffset,
  makePlaceZone,
  type PrintedZone,
  readZone,
} from '../stamps/printed-zones';
import { findPlaceZone } from '../stamps/zone-phrases';
import type { Block } from '../text/blocks';

/** A zone that a page states for all its times. */
export type StatedZone = {
  zone: PrintedZone;
  /** Further zones in the same statement: `All times are Paris time (GMT+1)`. */
  others: PrintedZone[];
  block: Block;
};

/** Words that state something of all times, after which a place alone names the zone: `All times Kyiv`. */
const ofAllTimes = [
  'all (?:the |our )?times',
  'tou(?:s les horaires|tes les heures)',
  'alle (?:zeiten|zeitangaben|uhrzeiten|angaben)',
  'todas (?:las|as) horas|todos (?:los|os) hor(?:arios|ários)',
  'tutt(?:i gli orari|e le ore)',
  'toate orele',
  'wszystkie (?:godziny|czasy)',
  'v(?:še|še)chny (?:časy|časové údaje)|všetky časy',
  'all[ae] (?:tider|tidspunkter|klokkeslett|klokkeslæt)',
  'alle tijden',
  'kaikki (?:kellon)?ajat',
  'tüm saatler',
  'minden időpont',
  '(?:везде )?указано время|время везде|вс[её] врем(?:я|ена)|всички часове',
  'ус[іе] час|увесь час|усі години',
  'sva vremena',
  'kõik kellaajad',
  'όλες οι ώρες',
  '(?:جميع|كل|كافة) (?:الأوقات|المواعيد|التوقيتات)',
  '(?:همه|تمام) (?:زمان|ساعت|ساعات)',
  'כל (?:השעות|הזמנים)',
  'सभी समय',
  '(?:以下|所有|全部|文中|本文)(?:的)?(?:時間|时间)(?:均)?',
  '(?:以下|すべて)の(?:時刻|時間)|(?:時刻|時間|日時)は(?:すべて)?',
  '(?:모든|이하) ?(?:시간|시각)|시[간각]은',
].join('|');
/** Words that may begin such a statement, where a zone follows by name: `Times are Kyiv time`. */
const ofTimes = [
  '(?:the )?times (?:are|in|given|shown|below|listed|stated|refer)',
  '(?:all )?(?:the )?(?:updates|posts|hours|time\\s?stamps)(?: below)? are (?:given |posted |shown |listed )?in',
  'time\\s?zone',
  'time\\s?stamps (?:[^.]{0,20}?)(?:refer to|are in|show)',
  'les (?:horaires|heures)|fuseau horaire|horaires? (?:en|indiqué)',
  'zeitangaben|uhrzeiten|zeitzone|zeiten (?:in|sind)',
  '(?:las|los|as|os) hor(?:as|arios|ários)|hor(?:as|arios|ários) (?:en|em)|huso horario|fuso horário',
  'gli orari|le ore sono|fuso orario|orari (?:in|indicati)',
  'orele (?:sunt|în)|fus orar',
  'godziny (?:podan|są)|czas podan|strefa czasowa',
  'časy (?:jsou|sú|v)|časové pásmo',
  'tider(?:na|ne)? (?:är|er|i|anges)|tidszon[ea]|tidssone',
  'tijden (?:zijn|in)|tijdzone',
  'ajat ovat|kellonajat',
  'saatler|saat dilimi',
  'az időpontok|időzóna',
  'время (?:указано|публикаци|—|–|-)|часовой пояс|время(?=\\s(?:московск|киевск))',
  'час (?:вказано|указано|публікац|—|–|-)|години вказано|часовий пояс',
  'часовете|vremena su',
  'οι ώρες|ζώνη ώρας',
  'الأوقات|المواعيد|التوقيتات?',
  'زمان(?:‌)?ها|ساعت(?:‌)?ها|ساعات',
  'השעות|הזמנים|אזור זמן',
  '(?:時間|时间)(?:均|皆)?(?:為|为|以)|時刻表示|표시 시간',
].join('|');
const statement = new RegExp(
  `(?<!\\p{L})(?:(?<all>${ofAllTimes})|(?:${ofTimes}))\\p{Ll}*(?<rest>[^.]{0,80})`,
  'iu',
);
/** Cheap test, for a text in lower case: a case-insensitive search takes several times as long. */
const openings = new RegExp(`${ofAllTimes}|${ofTimes}`.toLowerCase(), 'u');

function mayState(text: string): boolean {
  return openings.test(text.toLowerCase());
}
/** Words of a statement without a zone that only say so: `All times are local`. */
const onlyLocal =
  /^[\s:]{0,3}(?:are |in |sont |sind |en )?(?:local|lokal|heure locale|ortszeit|hora local|ora locale)/iu;
/** A bracket with a zone and nothing else but words: `(час київський)`, `(hora de Ucrania, GMT +2)`. */
const bracket = /[([（](?<inside>[^()[\]（）]{2,60})[)\]）]/gu;
/** The end of a clock, whose own zone a bracket after it is. */
const endOfClock =
  /\d\s?(?:[ap]\.?\s?m\.?|h|hrs?|hours?|uhr|ore|uur|horas?|heures?|год\.?|ч\.?)?[\s,]*$/iu;
/** Words between a statement and a place: `are in Kyiv`. */
const beforePlace =
  /^(?:[\s:]{1,2}(?:are|is|in|given|shown|listed|stated|quoted|expressed|displayed|posted|local|time|to|as|of|the|for|sont|affichés|affichées|indiqués|indiquées|exprimés|exprimées|données|en|heure|ceux|celles|de|d['’]|hora|horario|son|están|são|estão|ora|di|del|sono|indicati|in|nach|sind|angegeben|zeit|zijn|är|er|sunt|są|podane|w|jsou|v|ovat|по|за|в|у|вказано|указано|указана))*[\s:]+(?=\p{L})/iu;

/** Words before a statement that is a line of its own. */
const leadIn =
  /^[^\p{L}\p{N}]*(?:(?:the|please note|note|nb|hinweis|nota|remarque|примечание|примітка)[\s:,]*(?:that\s)?)?$/iu;
/** Longest line that is zones and nothing else. */
const longestZoneLine = 60;
/** Longest line that only states a zone. */
const longestStatement = 120;
/** Longest line that is searched. */
const longestLine = 2_000;

/**
 * Finds the zone that a page states for its times: `All times are Paris time (GMT+1)`, `All times EDT`,
 * `Times in Kyiv`. The first statement counts.
 * @param firstPost index of the first post's block: a bracket within a post is about that post
 */
export function findStatedZone(blocks: readonly Block[], firstPost: number): StatedZone | null {
  for (const [index, block] of blocks.entries()) {
    if (block.plain.length > longestLine) continue;
    const printed = findHeadingZone(block.plain) ?? findColumnZone(block.text);
    const stated = printed === null ? listStatedZones(block.plain) : [printed];
    const [zone, ...others] =
      stated.length > 0 || index >= firstPost
        ? stated
        : [...listZonesOfLine(block.plain), ...listBracketedZones(block.plain)];
    if (zone !== undefined) return { ...preferOffset(zone, others), block };
  }
  return null;
}

/** Lets an offset printed beside an abbreviation count, as it can mean one thing only: `CET (GMT+2)`. */
function preferOffset(
  zone: PrintedZone,
  others: PrintedZone[],
): Pick<StatedZone, 'zone' | 'others'> {
  const offset = zone.offset === null && !zone.isAmbiguous ? undefined : others.find(isOffset);
  return offset === undefined ? { zone, others } : { zone: offset, others: [] };
}

/** Reads the zones of a statement: their names, or a place that stands for one. */
function listStatedZones(text: string): PrintedZone[] {
  const { all, rest } = (mayState(text) ? statement.exec(text)?.groups : undefined) ?? {};
  if (rest === undefined) return [];
  const zones = findZones(rest).map(({ zone }) => zone);
  if (zones.length > 0) return zones;
  const place = rest.replace(beforePlace, '');
  // Without a word for `all` the place must follow at once: times may be hard in Kyiv.
  const words = place.split(/[\s,;:()]+/u).slice(0, all === undefined ? 1 : 3);
  const zone = findPlaceZone(words.join(' '));
  return zone === null ? [] : [makePlaceZone(words.join(' '), zone)];
}

/** Reads a line that is zones and nothing else: `Heure de Paris (GMT+1)`. An abbreviation alone is none. */
function listZonesOfLine(text: string): PrintedZone[] {
  if (text.length > longestZoneLine) return [];
  const zones = findZones(text);
  const rest = zones.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  const isNamed = zones.some(({ zone }) => /[\s\d]|\p{Lo}/u.test(zone.printed));
  return isNamed && !/[\p{L}\p{N}]/u.test(rest) ? zones.map(({ zone }) => zone) : [];
}

/** Reads the zones that a bracket states for the whole page, after words and not after a clock. */
function listBracketedZones(text: string): PrintedZone[] {
  for (const { 0: whole, index, groups } of findAllMatches(text, bracket)) {
    const inside = groups?.['inside'] ?? '';
    if (endOfClock.test(text.slice(Math.max(0, index - 12), index))) continue;
    const zones = findZones(inside).filter(({ zone }) => /\p{L}/u.test(zone.printed));
    const covered = zones.reduce((sum, { start, end }) => sum + end - start, 0);
    const isZoneOnly = covered * 2 >= whole.length && !/\d{3}|\d[:.]\d/u.test(inside);
    if (isZoneOnly) return zones.map(({ zone }) => zone);
  }
  return [];
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
  if (text.length > longestStatement) return false;
  if (listZonesOfLine(text).length > 0) return true;
  const found = mayState(text) ? statement.exec(text) : null;
  const rest = found?.groups?.['rest'];
  return (
    found !== null &&
    rest !== undefined &&
    leadIn.test(text.slice(0, found.index)) &&
    /^[.)\]*_\s]*$/u.test(text.slice(found.index + found[0].length)) &&
    (onlyLocal.test(rest) || listStatedZones(text).length > 0)
  );
}
