import { findAllMatches } from '@/lib/text/all-matches';
import { stripAccents, unspacedZones, zoneByStem } from './zone-stems';

/** A zone named in words, at `[start, end)` of a text. */
export type ZonePhrase = { start: number; end: number; zone: string };

type Word = { start: number; end: number; plain: string };

/** Words for time that follow the place: `Kyiv time`, `Kiewer Zeit`, `Suomen aikaa`. */
const timeAfterPlace =
  'time zeit ortszeit sommerzeit normalzeit tijd tid aikaa aika ido saati saatiyle saatine saatleri время времени времени часом часу час време vremenu vreme vrijeme czasu czas casu cas laiku laiks laika ajaga aja aeg समय समयानुसार';
/** Words for time that precede it: `heure de Paris`, `بتوقيت كييف`, `שעון ישראל`. */
const timeBeforePlace =
  'heure heures temps hora horas horario tiempo tempo ora orario orei ortszeit czasu czas casu cas время времени час часом ωρα بتوقيت توقيت وقت بوقت שעון';
/** Words for `local time`, after which a preposition and the place may follow: `local time in Kyiv`. */
const localTime = 'time tijd tid zeit';
const local = /^(?:local|lokal|lokale|plaatselijke|lokalt)$/u;
/** Words between a word for time and its place, and between the two in the other order. */
const links =
  'de du d des del da do dos di della dell la le l les el of in a din din w v в по к i o local locale locals locale lokal lokale lokalt standard oficial officielle summer winter ил местное местному the lokaltid';

const toSet = (words: string) => new Set(words.split(' ').map(stripAccents));
const after = toSet(timeAfterPlace);
const before = toSet(timeBeforePlace);
const localAfter = toSet(localTime);
const link = toSet(links);
/** Words before a phrase that belong to it. */
const prepositions = toSet('за по به po podle według local lokale lokaler');
/** Most words between a word for time and its place. */
const mostLinks = 3;
const stemLengths = [...new Set([...zoneByStem.keys()].map(({ length }) => length))].sort(
  (a, b) => b - a,
);
const shortestStem = stemLengths.at(-1) ?? 0;

const word = /[\p{L}\p{M}\u200c][\p{L}\p{M}\u200c-]*/gu;
/** Stripping accents takes longer than the test itself. */
const hasAccents = /[^ -~]/u;
const mayBePhrase = new RegExp(
  `${[...after, ...before].map((name) => (name.length > 3 ? name : `(?<!\\p{L})${name}(?!\\p{L})`)).join('|')}|时|時|시`,
  'u',
);
const unspaced = new RegExp(
  `(?:${Object.keys(unspacedZones)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace('_', '\\s'))
    .join(
      '|',
    )})\\s?(?:標準|标准|当地|當地|夏令|표준|현지|夏)?\\s?(?:時間|时间|時刻|時|时|시간|시각|시)`,
  'gu',
);

/** Finds every zone that a place and a word for time name, left to right. */
export function findZonePhrases(text: string): ZonePhrase[] {
  if (!mayBePhrase.test(hasAccents.test(text) ? stripAccents(text) : text.toLowerCase())) return [];
  const words = splitWords(text);
  const found: ZonePhrase[] = [];
  words.forEach((time, index) => {
    const isFree = (found.at(-1)?.end ?? 0) <= time.start;
    if (!isFree) return;
    const phrase =
      readPlaceBefore(words, index, found.at(-1)?.end ?? 0) ?? readPlaceAfter(words, index);
    if (phrase !== null) found.push(withPreposition(phrase, words));
  });
  return [...found, ...findUnspaced(text)].sort((a, b) => a.start - b.start);
}

/** Returns the zone of the first place that a text names, with or without a word for time; null if none. */
export function findPlaceZone(text: string): string | null {
  const words = splitWords(text);
  for (const index of words.keys()) {
    const zone = findPlaceAt(words, index)?.zone;
    if (zone !== undefined) return zone;
  }
  return null;
}

/** Takes the preposition before a phrase with it: `за київським часом`. */
function withPreposition(phrase: ZonePhrase, words: readonly Word[]): ZonePhrase {
  const above = words.find(({ end }) => end === phrase.start - 1);
  return above !== undefined && prepositions.has(above.plain)
    ? { ...phrase, start: above.start }
    : phrase;
}

function splitWords(text: string): Word[] {
  return [...findAllMatches(text, word)].map(({ 0: printed, index }) => ({
    start: index,
    end: index + printed.length,
    plain: stripAccents(printed),
  }));
}

function findUnspaced(text: string): ZonePhrase[] {
  return [...findAllMatches(text, unspaced)].flatMap(({ 0: printed, index }) => {
    const name = Object.keys(unspacedZones)
      .filter((key) => printed.startsWith(key.replace('_', ' ')))
      .sort((a, b) => b.length - a.length)[0];
    const zone = name === undefined ? undefined : unspacedZones[name];
    return zone === undefined ? [] : [{ start: index, end: index + printed.length, zone }];
  });
}

/** Reads `Kyiv local time` from its word for time. */
function readPlaceBefore(words: readonly Word[], index: number, from: number): ZonePhrase | null {
  const time = words[index];
  if (time === undefined || !after.has(time.plain)) return null;
  for (let at = index - 1; at >= 0 && index - at <= mostLinks; at -= 1) {
    const twoWords = findPlaceAt(words, at - 1, index);
    const isWhole = twoWords !== null && twoWords.end === words[at]?.end;
    const place = isWhole ? twoWords : findPlaceAt(words, at, at + 1);
    if (place !== null && place.start >= from) return { ...place, end: time.end };
    if (!link.has(words[at]?.plain ?? '')) return null;
  }
  return null;
}

/** Reads `heure de Paris`, `local time in Kyiv` from its word for time. */
function readPlaceAfter(words: readonly Word[], index: number): ZonePhrase | null {
  const time = words[index];
  if (time === undefined) return null;
  const above = words[index - 1];
  const isLocal =
    localAfter.has(time.plain) &&
    local.test(above?.plain ?? '') &&
    link.has(words[index + 1]?.plain ?? '');
  if (!before.has(time.plain) && !isLocal) return null;
  for (let at = index + 1; at < words.length && at - index <= mostLinks + 1; at += 1) {
    const place = findPlaceAt(words, at);
    if (place !== null) return { ...place, start: time.start };
    if (!link.has(words[at]?.plain ?? '')) return null;
  }
  return null;
}

/** Reads the place whose name begins with the word at an index; two words count before one. */
function findPlaceAt(
  words: readonly Word[],
  index: number,
  until = words.length,
): ZonePhrase | null {
  const first = words[index];
  if (first === undefined || index >= until) return null;
  const second = index + 1 < until ? words[index + 1] : undefined;
  const both = second === undefined ? null : findStem(`${first.plain} ${second.plain}`, true);
  if (second !== undefined && both !== null)
    return { start: first.start, end: second.end, zone: both };
  const zone = findStem(first.plain, false);
  return zone === null ? null : { start: first.start, end: first.end, zone };
}

/** Returns the zone of the longest stem that a name begins with. */
function findStem(name: string, hasBlank: boolean): string | null {
  if (name.length < shortestStem) return null;
  for (const length of stemLengths) {
    const stem = name.slice(0, length);
    const zone = zoneByStem.get(stem);
    if (zone !== undefined && stem.includes(' ') === hasBlank) return zone;
  }
  return null;
}
