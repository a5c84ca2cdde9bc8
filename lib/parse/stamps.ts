import { allMatches } from './all-matches';
import { alternation, weekdayByName } from './calendar-names';
import { type PrintedClock, readClock } from './clock';
import { findDates, type PrintedDate, readDate } from './dates';
import { findZones, type PrintedZone, readZone } from './zones';

/**
 * A run of a text that prints a time: a clock, with the date, the zone and the label that stand by it
 * in whatever order. `[start, end)` are its bounds within the text.
 */
export type Stamp = {
  start: number;
  end: number;
  /** Clock and the zone that follows it, verbatim. */
  printed: string;
  /** Null where what is printed is no time a clock can show. */
  clock: PrintedClock | null;
  form: ClockForm;
  zone: PrintedZone | null;
  date: PrintedDate | null;
  /** `Updated`, `Published at` …, lower case. */
  label: string | null;
  /** Days from the page's own day that a word says: `Yesterday, 11:48 pm` is -1. */
  dayShift: number | null;
};

/** A time told from when the page was read: `12m ago`. It prints no clock. */
export type Relative = { start: number; end: number; printed: string; minutes: number };

/** How a clock is written; posts of one page are written alike. */
export type ClockForm = 'figures' | 'colon' | 'dot' | 'half-day' | 'iso';

type Atom =
  | { kind: 'clock'; start: number; end: number; form: ClockForm }
  | { kind: 'date'; start: number; end: number; date: PrintedDate }
  | { kind: 'zone'; start: number; end: number; zone: PrintedZone }
  | { kind: 'label'; start: number; end: number; text: string }
  | { kind: 'shift'; start: number; end: number; days: number }
  | { kind: 'ago'; start: number; end: number };

/** Only so much of a line is searched for times: they stand at its ends. */
const reach = 160;

const clocks = [
  // 5:36pm, 8.03 p.m., 11am
  {
    form: 'half-day',
    pattern:
      /(?<![\p{L}\p{N}:.,$€£])\d{1,2}(?:[:.;]\d{2})?(?::\d{2})?\s?(?:[ap]\.m\.?|[ap]m)(?!\p{L})/giu,
  },
  // 16:17, 16:17:05; 7;00 is a slip of the finger for 7:00
  {
    form: 'colon',
    pattern: /(?<![\p{N}:.,$€£/])\d{1,2}[:;]\d{2}(?::\d{2})?(?![\p{N}%]|[:.,]\d)/gu,
  },
  // 16.17, 15h30
  { form: 'dot', pattern: /(?<![\p{L}\p{N}:.,$€£/])\d{1,2}[.h]\d{2}(?![\p{N}%]|[:.,]\d)/gu },
  // 1617 and 0300Z, only beside a zone
  { form: 'figures', pattern: /(?<![\p{L}\p{N}:.,$€£/-])\d{4}(?![\p{N}%]|[:.,]\d)/gu },
] as const satisfies readonly { form: ClockForm; pattern: RegExp }[];

/** Spares most lines the search: a clock has figures on both sides of a sign, four of them, or a half of the day. */
const mayHoldClock = /\d[:.;h]\d{2}|\d{4}|\d\s?[ap]\.?m/iu;

const labels =
  /(?:(?:first|last)\s)?(?:updated?|posted|published|created|modified|publié|modifié|mis à jour|publicado|actualizado|pubblicato|aggiornato|veröffentlicht|aktualisiert|обновлено|опубликовано|оновлено)(?:\s(?:on|at|le|um|el|il|alle))?:?(?=\s|\d)/giu;
/** `2023-03-14T` */
const machineDateLength = 11;
/** Words for hour or o’clock that stand before or behind a clock in other languages. */
const hourWords = /(?<!\p{L})(?:le(?=\s\d)|ore|uhr|kl\.?|heure|hrs?|hours|uur)(?=\s|$|[|,)])/giu;
const shifts: readonly { pattern: RegExp; days: number }[] = [
  { pattern: /\b(?:today|aujourd['’]hui|heute|hoy|oggi|сегодня|сьогодні)\b/giu, days: 0 },
  { pattern: /\b(?:yesterday|hier|gestern|ayer|ieri|вчера|вчора)\b/giu, days: -1 },
];
const unitMinutes: Readonly<Record<string, number>> = { s: 0, m: 1, h: 60, d: 1440, w: 10_080 };
const ago =
  /(?<!\p{N})(?<count>\d{1,3})\s?(?<unit>s|m|h|d|w)(?:(?:ec|in|our|ay|eek)(?:ond|ute)?s?)?\.?\sago/giu;

/** An instant as machines print it (ISO 8601): `2023-03-14T16:17:00Z`, `2023-03-14T18:17+02:00`. */
const machineTime =
  /(?<![\p{L}\p{N}])(?<date>\d{4}-\d{2}-\d{2})T(?<clock>\d{2}:\d{2}(?::\d{2})?)(?<fraction>[.,]\d{1,9})?(?<zone>Z|[+-]\d{2}:?\d{2})?(?![\p{L}\p{N}:+]|[.,-]\d)/gu;

/** What may stand between the parts of one stamp. */
const joint = new RegExp(
  `^(?:${alternation(weekdayByName)})?[\\s,|·•()–—-]*(?:(?:at|um|à|a las|alle|в|on|o|le)\\s+)?$`,
  'iu',
);

/** Every stamp at the beginning or the end of a line, left to right. */
export function findStamps(text: string): Stamp[] {
  if (text.length <= 2 * reach) return stampsIn(text, 0);
  const tail = text.length - reach;
  return [...stampsIn(text.slice(0, reach), 0), ...stampsIn(text.slice(tail), tail)];
}

function stampsIn(text: string, offset: number): Stamp[] {
  if (!mayHoldClock.test(text) || !holdsClock(text)) return [];
  const stamps: Stamp[] = [];
  let run: Atom[] = [];
  for (const atom of atomsOf(text)) {
    const last = run.at(-1);
    if (last !== undefined && !joint.test(text.slice(last.end, atom.start))) {
      stamps.push(...toStamp(run, text, offset));
      run = [];
    }
    // A second label begins a second stamp.
    if (atom.kind === 'label' && run.some(({ kind }) => kind === 'clock')) {
      stamps.push(...toStamp(run, text, offset));
      run = [];
    }
    run.push(atom);
  }
  return [...stamps, ...toStamp(run, text, offset)];
}

/** Years and other numbers are spared the search too: four figures are no clock where no zone is named. */
function holdsClock(text: string): boolean {
  return (
    clocks.some(({ form, pattern }) => form !== 'figures' && text.search(pattern) !== -1) ||
    text.search(machineTime) !== -1 ||
    findZones(text).length > 0
  );
}

function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  const add = (atom: Atom) => {
    if (!atoms.some((other) => atom.start < other.end && other.start < atom.end)) atoms.push(atom);
  };
  for (const match of allMatches(text, machineTime))
    for (const atom of machineAtoms(match)) add(atom);
  for (const found of findDates(text)) add({ kind: 'date', ...found });
  for (const found of findZones(text)) add({ kind: 'zone', ...found });
  for (const { form, pattern } of clocks) {
    for (const match of allMatches(text, pattern)) {
      add({ kind: 'clock', start: match.index, end: match.index + match[0].length, form });
    }
  }
  for (const match of allMatches(text, labels)) {
    const end = match.index + match[0].length;
    add({
      kind: 'label',
      start: match.index,
      end,
      text: match[0].toLowerCase().replace(/:$/u, ''),
    });
  }
  for (const match of allMatches(text, hourWords)) {
    add({ kind: 'ago', start: match.index, end: match.index + match[0].length });
  }
  for (const match of allMatches(text, ago)) {
    add({ kind: 'ago', start: match.index, end: match.index + match[0].length });
  }
  for (const { pattern, days } of shifts) {
    for (const match of allMatches(text, pattern)) {
      add({ kind: 'shift', start: match.index, end: match.index + match[0].length, days });
    }
  }
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

/** A relative time that opens a line, or null. */
export function findRelative(text: string): Relative | null {
  const [match] = allMatches(text.slice(0, 60), ago);
  const count = match?.groups?.['count'];
  const unit = match?.groups?.['unit']?.toLowerCase();
  if (match === undefined || count === undefined || unit === undefined) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    printed: match[0],
    minutes: Number(count) * (unitMinutes[unit] ?? 0),
  };
}

function toStamp(run: readonly Atom[], text: string, offset: number): Stamp[] {
  const found = run.filter((atom) => atom.kind === 'clock');
  const zones = run.filter((atom) => atom.kind === 'zone');
  // Of a time printed twice, for the reader and in a named zone, the one with the name is taken.
  const chosen =
    found.find(({ end }) => zones.some((zone) => zone.start >= end && zone.start - end <= 2)) ??
    found[0];
  if (chosen === undefined) return [];
  const beside = zones.find(({ start }) => start >= chosen.end && start - chosen.end <= 3);
  // Four figures alone are a year, a number, a price.
  if (chosen.form === 'figures' && beside === undefined) return [];
  const zone = beside ?? zones[0];
  const [first, last] = [run[0] ?? chosen, run.at(-1) ?? chosen];
  const label = run.find((atom) => atom.kind === 'label');
  return [
    {
      start: first.start + offset,
      end: last.end + offset,
      printed: text.slice(
        chosen.form === 'iso' ? chosen.start - machineDateLength : chosen.start,
        beside?.end ?? chosen.end,
      ),
      clock: readClock(
        text
          .slice(chosen.start, chosen.end)
          .replace(/[.,]\d*$/u, (end) => (chosen.form === 'iso' ? '' : end))
          .replace(/[;h]/u, ':'),
      ),
      form: chosen.form,
      zone: zone?.zone ?? null,
      date: run.find((atom) => atom.kind === 'date')?.date ?? null,
      label: label?.text ?? null,
      dayShift: run.find((atom) => atom.kind === 'shift')?.days ?? null,
    },
  ];
}
