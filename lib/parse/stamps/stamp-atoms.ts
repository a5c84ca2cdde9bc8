import { alternation, numberOf, weekdayByName } from '@/lib/calendar/multilingual-names';
import { allMatches } from '@/lib/text/all-matches';
import { findAges } from './ages';
import { type ClockForm, clockForms, openingFigures } from './clock-forms';
import { findDates, type PrintedDate, readDate } from './printed-dates';
import { findZones, type PrintedZone, readZone } from './printed-zones';

/** A part of a stamp: what may stand in it, in whatever order. */
export type Atom = { start: number; end: number } & (
  | { kind: 'clock'; form: ClockForm }
  | { kind: 'date'; date: PrintedDate }
  | { kind: 'zone'; zone: PrintedZone }
  | { kind: 'weekday'; number: number }
  | { kind: 'label'; text: string }
  | { kind: 'shift'; days: number }
  /** Words that belong to a stamp and say nothing more: `Uhr`, `12m ago`. */
  | { kind: 'filler' }
);

const labels =
  /(?<!\p{L})(?:(?:first|last)\s)?(?:updated?|posted|published|created|modified|publié|modifié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|veröffentlicht|aktualisiert|stand|publicerad|uppdaterad|publisert|oppdatert|opdateret|publiceret|julkaistu|päivitetty|gepubliceerd|bijgewerkt|opublikowano|aktualizacja|publikováno|aktualizováno|frissítve|publicat|actualizat|objavljeno|ažurirano|güncelleme(?:\starihi)?|oluşturulma(?:\starihi)?|yayınlanma(?:\starihi)?|(?:data )?actualiz(?:are|ării)|(?:data )?public(?:are|ării)|actualización|atualização|mise à jour|aggiornamento|обновлено|опубликовано|оновлено|опубліковано)(?:\s(?:on|at|le|um|el|il|alle))?:?(?=\s|\d)|(?<=\p{Ll})(?:published|posted|updated)\sat(?=\s\d)/giu;
/** Words for hour or o’clock that stand before or behind a clock in other languages. */
const hourWords =
  /(?<!\p{L})(?:le(?=\s\d)|ore|uhr|kl\.?|klo|heures?|horas?|hrs?|hs?\.?|hours|uur|godz\.?|saat|ora|год\.?)(?=\d{2}\/|[^\p{L}\p{N}]|$)/giu;
/** The same, run into the next word: `07:58 hsHoy`. */
const gluedHourWords = /(?<=\d\s?)(?:hs|hrs|h|uhr|Uhr)(?=\p{Lu})/gu;
/** Words that say a clock is not exact: `around 15:03`. */
const roughly =
  /^[^\p{L}\p{N}]*(?:around|about|approx(?:\.|imately)?|circa|ca\.?|c\.|shortly (?:after|before)|at|~)\s?(?=\d)/iu;
const shifts: readonly { pattern: RegExp; days: number }[] = [
  {
    pattern:
      /(?<!\p{L})(?:today|aujourd['’]hui|heute|hoy|oggi|hoje|vandaag|idag|i\sdag|tänään|dziś|dzisiaj|dnes|danas|ma|astăzi|bugün|σήμερα|اليوم|сегодня|сьогодні)(?!\p{L})|(?<=hs)Hoy(?!\p{L})/giu,
    days: 0,
  },
  {
    pattern:
      /(?<!\p{L})(?:yesterday|hier|gestern|ayer|ieri|ontem|gisteren|igår|i\sgår|eilen|wczoraj|včera|jučer|juče|tegnap|dün|χθες|أمس|вчера|вчора)(?!\p{L})/giu,
    days: -1,
  },
];
const weekdays = new RegExp(`(?<!\\p{L})(?:${alternation(weekdayByName)})(?!\\p{L})\\.?`, 'giu');

/** A clock that a copy has run into the date before it. */
const gluedClock = /^\d{1,2}[:.]\d{2}(?!\d)(?<half>\s?(?:[ap]\.\s?m\.?|[ap]m)(?!\p{L}))?/iu;

/** A clock that is printed twice, once for those who hear the page: `Posted at 16:1716:17`. */
export const doubledClock =
  /(?<![\p{N}:.,$€£/])(?<clock>\d{1,2}:\d{2})\k<clock>(?![\p{N}%]|[:.,]\d)/gu;

/** An instant as machines print it (ISO 8601): `2023-03-14T16:17:00Z`, `2023-03-14T18:17+02:00`. */
export const machineTime =
  /(?<![\p{L}\p{N}])(?<date>\d{4}-\d{2}-\d{2})T(?<clock>\d{2}:\d{2}(?::\d{2})?)(?<fraction>[.,]\d{1,9})?(?<zone>Z|[+-]\d{2}:?\d{2})?(?![\p{L}\p{N}:+]|[.,-]\d)/gu;

/**
 * The parts of stamps in a text, left to right, none within another.
 * @param isLineStart whether the text begins a line: four figures are a clock only there
 */
export function atomsOf(text: string, isLineStart: boolean): Atom[] {
  const atoms: Atom[] = [];
  const add = (atom: Atom) => {
    if (!atoms.some((other) => atom.start < other.end && other.start < atom.end)) atoms.push(atom);
  };
  const each = (
    pattern: RegExp,
    toAtom: (bounds: { start: number; end: number }, match: RegExpExecArray) => Atom,
  ) => {
    for (const match of allMatches(text, pattern)) {
      add(toAtom({ start: match.index, end: match.index + match[0].length }, match));
    }
  };
  for (const match of allMatches(text, machineTime))
    for (const atom of machineAtoms(match)) add(atom);
  for (const found of findDates(text)) {
    add({ kind: 'date', ...found });
    const clock = gluedClock.exec(text.slice(found.end, found.end + 12));
    if (clock !== null) {
      const form = clock.groups?.['half'] === undefined ? 'dot' : 'twelve-hour';
      add({ kind: 'clock', start: found.end, end: found.end + clock[0].length, form });
    }
  }
  for (const found of findZones(text)) add({ kind: 'zone', ...found });
  for (const { start, end } of findAges(text)) add({ kind: 'filler', start, end });
  const figures = isLineStart ? openingFigures.exec(text) : null;
  if (figures !== null) {
    const end = figures[0].length;
    add({ kind: 'clock', start: end - 4, end, form: 'four-digit' });
  }
  for (const match of allMatches(text, doubledClock)) {
    const end = match.index + match[0].length / 2;
    add({ kind: 'clock', form: 'colon', start: match.index, end });
    add({ kind: 'filler', start: end, end: match.index + match[0].length });
  }
  for (const { form, pattern } of clockForms) {
    each(pattern, (bounds) => ({ kind: 'clock', ...bounds, form }));
  }
  each(labels, (bounds, match) => ({
    kind: 'label',
    ...bounds,
    text: match[0].toLowerCase().replace(/:$/u, ''),
  }));
  const rough = isLineStart ? roughly.exec(text) : null;
  if (rough !== null) add({ kind: 'filler', start: 0, end: rough[0].length });
  each(hourWords, (bounds) => ({ kind: 'filler', ...bounds }));
  each(gluedHourWords, (bounds) => ({ kind: 'filler', ...bounds }));
  for (const { pattern, days } of shifts)
    each(pattern, (bounds) => ({ kind: 'shift', ...bounds, days }));
  each(weekdays, (bounds, match) => ({
    kind: 'weekday',
    ...bounds,
    number: numberOf(weekdayByName, match[0]) ?? 0,
  }));
  return atoms.sort((a, b) => a.start - b.start);
}

/** Date, clock and offset of a machine's time; the `T` counts with the date, the fraction with the clock. */
function machineAtoms(match: RegExpExecArray): Atom[] {
  const { date: day = '', clock = '', fraction = '', zone: offset } = match.groups ?? {};
  const date = readDate(day);
  if (date === null) return [];
  const at = match.index + day.length + 1;
  const end = at + clock.length + fraction.length;
  const zone =
    offset === 'Z'
      ? { printed: offset, zone: 'UTC', offset: null, isAmbiguous: false }
      : readZone(offset ?? '');
  return [
    { kind: 'date', start: match.index, end: at, date },
    { kind: 'clock', start: at, end, form: 'iso' },
    ...(zone === null
      ? []
      : [{ kind: 'zone' as const, start: end, end: end + (offset?.length ?? 0), zone }]),
  ];
}
