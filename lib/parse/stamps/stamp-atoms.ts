import { findNameNumber, joinAlternatives, weekdayByName } from '@/lib/calendar/multilingual-names';
import { findAllMatches } from '@/lib/text/all-matches';
import { requireValue } from '@/lib/text/required';
import { findAges } from './ages';
import { toAsciiFigures } from './ascii-figures';
import { type ClockForm, clockForms, openingDigits, openingWord } from './clock-forms';
import { dayWords } from './day-words';
import { findDates, type PrintedDate, readDate } from './printed-dates';
import { findZones, type PrintedZone, readZone } from './printed-zones';

/** A part of a stamp. Parts come in any order. */
export type Atom = { start: number; end: number } & (
  | { kind: 'clock'; form: ClockForm }
  | { kind: 'date'; date: PrintedDate }
  | { kind: 'zone'; zone: PrintedZone }
  | { kind: 'weekday'; number: number }
  | { kind: 'label'; text: string }
  | { kind: 'shift'; days: number }
  /** Words of a stamp without further meaning: `Uhr`, `12m ago`. */
  | { kind: 'filler' }
);

/** Words for publication and change, before a time. */
export const labels =
  /(?<!\p{L})(?:(?:first|last)\s)?(?:updated?|posted|published|created|modified|publié|modifié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|veröffentlicht|aktualisiert|stand|publicerad|uppdaterad|publisert|oppdatert|opdateret|publiceret|julkaistu|päivitetty|gepubliceerd|bijgewerkt|opublikowano|aktualizacja|publikováno|aktualizováno|frissítve|publicat|actualizat|objavljeno|ažurirano|güncelleme(?:\starihi)?|oluşturulma(?:\starihi)?|yayınlanma(?:\starihi)?|(?:data )?actualiz(?:are|ării)|(?:data )?public(?:are|ării)|actualización|atualização|mise à jour|aggiornamento|обновлено|опубликовано|оновлено|опубліковано)(?:\s(?:on|at|le|um|el|il|alle))?:?(?=\s|\d)|(?<=\p{Ll})(?:published|posted|updated)\sat(?=\s\d)|(?:最終|最后|最後)?(?:更新|配信|公開|掲載|發佈|发布|發表|发表)(?:日時|時間|时间|于|於)?:?|(?:최종\s?)?(?:업데이트|입력|수정|게시|송고)/giu;
/** Words for hour or o’clock, before or after a clock. */
const hourWords =
  /(?<!\p{L})(?:le(?=\s\d)|ore|uhr|kl\.?|klo|kello|klokken|klockan|heures?|horas?|hrs?|hs?\.?|hours|uur|godz\.?|godzina|saat|ora|hodin|hod\.?|óra(?:kor)?|sati|час(?:а|ов|ів)?|год\.?|ώρα|الساعة|ساعت|בשעה|שעה|बजे)(?=\d{2}\/|[^\p{L}\p{N}]|$)/giu;
/** The same, glued to the next word: `07:58 hsHoy`. */
const gluedHourWords = /(?<=\d\s?)(?:hs|hrs|h|uhr|Uhr)(?=\p{Lu})/gu;
/** Words before a clock that is not exact: `around 15:03`. */
const roughly =
  /^[^\p{L}\p{N}]*(?:around|about|approx(?:\.|imately)?|circa|ca\.?|c\.|shortly (?:after|before)|at|um|à|a\slas|alle|às|о|об|в|ob|~)\s?(?=\d)/iu;
/** A word for today that a copy has glued to the hour word before it. */
const gluedToday = /(?<=hs)Hoy(?!\p{L})/gu;
const weekdays = new RegExp(
  `(?<!\\p{L})(?:${joinAlternatives(weekdayByName)})(?!\\p{L})\\.?`,
  'giu',
);

/** A clock that a copy has glued to the date before it. */
const gluedClock = /^\d{1,2}[:.]\d{2}(?!\d)(?<half>\s?(?:[ap]\.\s?m\.?|[ap]m)(?!\p{L}))?/iu;

/** A clock that is printed twice, once for screen readers: `Posted at 16:1716:17`. */
export const doubledClock =
  /(?<![\p{N}:.,$€£/])(?<clock>\d{1,2}:\d{2})\k<clock>(?![\p{N}%]|[:.,]\d)/gu;

/** The offset after a clock, as e-mail prints it: `20:25:00 +0300`. */
const offsetAfterClock =
  /(?<=\d{2}:\d{2}\s?)\+\d{2}:?(?:00|15|30|45)(?![\d:])|(?<=\d{2}:\d{2}\s)-(?:0\d|1[0-2])(?:00|15|30|45)(?![\d:])/gu;

/** An ISO 8601 timestamp: `2023-03-14T16:17:00Z`, `2023-03-14T18:17+02:00`. */
export const isoTimestamp =
  /(?<![\p{L}\p{N}])(?<date>\d{4}-\d{2}-\d{2})T(?<clock>\d{2}:\d{2}(?::\d{2})?)(?<fraction>[.,]\d{1,9})?(?<zone>Z|[+-]\d{2}:?\d{2})?(?![\p{L}\p{N}:+]|[.,-]\d)/gu;

/**
 * Finds the parts of stamps in a text, left to right, without overlaps. The first kind to match a place
 * wins, so the order below matters.
 * @param isLineStart whether the text begins a line, the only place where four digits are a clock
 */
export function findAtoms(printedText: string, isLineStart: boolean): Atom[] {
  const text = toAsciiFigures(printedText);
  const atoms: Atom[] = [];
  const add = (atom: Atom) => {
    if (!atoms.some((other) => atom.start < other.end && other.start < atom.end)) atoms.push(atom);
  };
  const addEach = (
    pattern: RegExp,
    toAtom: (bounds: { start: number; end: number }, match: RegExpExecArray) => Atom,
  ) => {
    for (const match of findAllMatches(text, pattern)) {
      add(toAtom({ start: match.index, end: match.index + match[0].length }, match));
    }
  };
  for (const match of findAllMatches(text, isoTimestamp))
    for (const atom of toIsoAtoms(match)) add(atom);
  for (const found of findDates(printedText)) {
    add({ kind: 'date', ...found });
    const clock = gluedClock.exec(text.slice(found.end, found.end + 12));
    if (clock !== null) {
      const form = clock.groups?.['half'] === undefined ? 'dot' : 'twelve-hour';
      add({ kind: 'clock', start: found.end, end: found.end + clock[0].length, form });
    }
  }
  for (const found of findZones(printedText)) add({ kind: 'zone', ...found });
  for (const { 0: printed, index } of findAllMatches(text, offsetAfterClock)) {
    const zone = readZone(printed);
    if (zone !== null) add({ kind: 'zone', start: index, end: index + printed.length, zone });
  }
  for (const { start, end } of findAges(text)) add({ kind: 'filler', start, end });
  const digits = isLineStart ? openingDigits.exec(text) : null;
  if (digits !== null) {
    const end = digits[0].length;
    add({ kind: 'clock', start: end - 4, end, form: 'four-digit' });
  }
  const named = isLineStart ? openingWord.exec(text) : null;
  if (named?.groups?.['clock'] !== undefined) {
    const end = named[0].length;
    const start = end - named.groups['clock'].length;
    add({ kind: 'clock', start, end, form: 'word' });
    // `At midnight`: the preposition is of the stamp; a bullet is before it.
    const lead = named[0].search(/\p{L}/u);
    if (lead < start) add({ kind: 'filler', start: lead, end: start - 1 });
  }
  for (const match of findAllMatches(text, doubledClock)) {
    const end = match.index + match[0].length / 2;
    add({ kind: 'clock', form: 'colon', start: match.index, end });
    add({ kind: 'filler', start: end, end: match.index + match[0].length });
  }
  for (const { form, pattern } of clockForms) {
    addEach(pattern, (bounds) => ({ kind: 'clock', ...bounds, form }));
  }
  addEach(labels, (bounds, match) => ({
    kind: 'label',
    ...bounds,
    text: match[0].toLowerCase().replace(/:$/u, ''),
  }));
  const rough = isLineStart ? roughly.exec(text) : null;
  if (rough !== null) add({ kind: 'filler', start: 0, end: rough[0].length });
  addEach(hourWords, (bounds) => ({ kind: 'filler', ...bounds }));
  addEach(gluedHourWords, (bounds) => ({ kind: 'filler', ...bounds }));
  for (const { pattern, days } of dayWords)
    addEach(pattern, (bounds) => ({ kind: 'shift', ...bounds, days }));
  addEach(gluedToday, (bounds) => ({ kind: 'shift', ...bounds, days: 0 }));
  for (const match of findAllMatches(text, weekdays)) {
    // Case folding also matches letters that no name has: `ſ` for `s`.
    const number = findNameNumber(weekdayByName, match[0]);
    const end = match.index + match[0].length;
    if (number !== null) add({ kind: 'weekday', start: match.index, end, number });
  }
  return atoms.sort((a, b) => a.start - b.start);
}

/** Splits a timestamp into date, clock and zone. The `T` counts with the date, a fraction with the clock. */
function toIsoAtoms(match: RegExpExecArray): Atom[] {
  const { date: printedDate, clock: printedClock, fraction, zone: offset } = match.groups ?? {};
  const day = requireValue(printedDate, 'Every timestamp has a date.');
  const clock = requireValue(printedClock, 'Every timestamp has a clock.');
  const date = readDate(day);
  if (date === null) return [];
  const at = match.index + day.length + 1;
  const end = at + clock.length + (fraction?.length ?? 0);
  const atoms: Atom[] = [
    { kind: 'date', start: match.index, end: at, date },
    { kind: 'clock', start: at, end, form: 'iso' },
  ];
  const zone = offset === undefined ? null : readZone(offset);
  if (offset === undefined || zone === null) return atoms;
  return [...atoms, { kind: 'zone', start: end, end: end + offset.length, zone }];
}
