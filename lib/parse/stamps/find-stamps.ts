import { joinAlternatives, weekdayByName } from '@/lib/calendar/multilingual-names';
import { type Age, findAges } from './ages';
import { toAsciiFigures } from './ascii-figures';
import {
  type ClockForm,
  clockForms,
  digitsWithHours,
  mayHoldClock,
  openingDigits,
  openingWord,
} from './clock-forms';
import { type PrintedClock, readClock } from './printed-clock';
import type { PrintedDate } from './printed-dates';
import { findZones, isOffset, type PrintedZone } from './printed-zones';
import { type Atom, doubledClock, findAtoms, isoTimestamp } from './stamp-atoms';
import { resolveZonedClockDate } from './two-zone-dates';

/** A printed time at `[start, end)` of a text: a clock, with the date, zone and label beside it. */
export type Stamp = {
  start: number;
  end: number;
  /** Clock and the zone after it, verbatim. */
  printed: string;
  /** Null if the printed clock is impossible. */
  clock: PrintedClock | null;
  form: ClockForm;
  zone: PrintedZone | null;
  /** The same moment on another zone's clock: `14:05 GMT / 16:05 EET`. */
  elsewhere: { clock: PrintedClock; zone: PrintedZone } | null;
  date: PrintedDate | null;
  /** Weekday, 0 for Sunday to 6, printed without a date: `1:02 p.m. ET Monday`. */
  weekday: number | null;
  /** `updated`, `published at` …, in lower case. */
  label: string | null;
  /** Days from the page's own day that a word gives: -1 for `Yesterday, 11:48 pm`. */
  dayShift: number | null;
};

/** An age and its words: `12m ago`. */
export type PrintedAge = Age & { printed: string };

/** Number of characters searched at each end of a line, where times are. */
const searchedLength = 160;
/** `2023-03-14T` */
const isoDateLength = 11;

/** Text allowed between the parts of one stamp. */
const joint = new RegExp(
  `^(?:${joinAlternatives(weekdayByName)})?[\\s,|·•()/–—-]*(?:(?:at|um|à|a las|às|alle|в|о|on|o|le|il|el|den)\\s+)?$`,
  'iu',
);
/** The place of a second clock: `8.02am GMT/10.02am Cairo`, `7:02 p.m. in Tripoli`. */
const placeAfter =
  /^\s(?:local|(?:in\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?:\stime)?(?=\s*[:)\]–—-])/u;

/** Number of characters in which a stamp within a line is read. */
const innerLength = 90;

/** Returns the stamp that begins at an index of a text; null if none does. */
export function findStampAt(text: string, from: number): Stamp | null {
  const [stamp] = listStampsIn(text.slice(from, from + innerLength), from, true);
  return stamp?.start === from ? stamp : null;
}

/** Finds every stamp near the beginning or the end of a line, left to right. */
export function findStamps(text: string): Stamp[] {
  if (text.length <= 2 * searchedLength) return listStampsIn(text, 0);
  const tail = text.length - searchedLength;
  return [
    ...listStampsIn(text.slice(0, searchedLength), 0),
    ...listStampsIn(text.slice(tail), tail),
  ];
}

function listStampsIn(printed: string, offset: number, isStart = offset === 0): Stamp[] {
  const text = toAsciiFigures(printed);
  const mayBeClock = mayHoldClock.test(text) || (isStart && openingWord.test(text));
  if (!mayBeClock || !hasClock(text, isStart)) return [];
  const stamps: Stamp[] = [];
  let run: Atom[] = [];
  const finish = () => {
    stamps.push(...toStamp(run, { text, printed }, offset, isStart));
    run = [];
  };
  for (const atom of findAtoms(printed, isStart)) {
    const last = run.at(-1);
    const isApart = last !== undefined && !joint.test(text.slice(last.end, atom.start));
    // A second label begins a second stamp, unless it is a word of the clock's own: `20:00更新`.
    const isSecond =
      atom.kind === 'label' &&
      !(atom.start - (last?.end ?? 0) <= 1 && /^\p{Lo}/u.test(atom.text)) &&
      run.some(({ kind }) => kind === 'clock');
    if (isApart || isSecond) finish();
    run.push(atom);
  }
  finish();
  return stamps;
}

/** Rules out years and other numbers: four digits are a clock only beside a zone or an hour word. */
function hasClock(text: string, isLineStart: boolean): boolean {
  return (
    clockForms.some(({ form, pattern }) => form !== 'four-digit' && text.search(pattern) !== -1) ||
    digitsWithHours.test(text) ||
    (isLineStart && openingDigits.test(text)) ||
    text.search(isoTimestamp) !== -1 ||
    text.search(doubledClock) !== -1 ||
    (isLineStart && openingWord.test(text)) ||
    (/\d{4}/u.test(text) && findZones(text).length > 0)
  );
}

/** Returns the first age among the first words of a line, or null. */
export function findOpeningAge(text: string): PrintedAge | null {
  const [age] = findAges(text.slice(0, 60));
  return age === undefined ? null : { ...age, printed: text.slice(age.start, age.end) };
}

/** A text with its figures as ASCII digits, and as it is printed. */
type Texts = { text: string; printed: string };

function toStamp(
  run: readonly Atom[],
  { text, printed }: Texts,
  offset: number,
  isStart: boolean,
): Stamp[] {
  const found = run.filter((atom) => atom.kind === 'clock');
  const zones = run.filter((atom) => atom.kind === 'zone');
  // Of a time printed twice, for the reader's clock and in a named zone, the one with the name counts.
  const chosen =
    found.find(({ end }) => zones.some((zone) => zone.start >= end && zone.start - end <= 2)) ??
    found[0];
  if (chosen === undefined) return [];
  const beside = findZoneBeside(chosen, zones);
  const isOpening = chosen === run[0] && isStart && opensLine(text, chosen);
  const isHours = run.some(
    ({ kind, start }) => kind === 'filler' && start >= chosen.end && start - chosen.end <= 1,
  );
  // Four digits alone are a year, a number, a price.
  if (chosen.form === 'four-digit' && beside === undefined && !isOpening && !isHours) return [];
  const zone = beside ?? zones[0];
  const [first, last] = [run[0] ?? chosen, run.at(-1) ?? chosen];
  const place = found.length > 1 ? placeAfter.exec(text.slice(last.end))?.[0].length : undefined;
  const clock = findClock(text, chosen);
  const date = findDate(run, text, chosen, clock);
  return [
    {
      start: first.start + offset,
      end: last.end + (place ?? 0) + offset,
      printed: printed.slice(
        chosen.form === 'iso' ? chosen.start - isoDateLength : chosen.start,
        beside?.end ?? chosen.end,
      ),
      clock,
      form: chosen.form,
      zone: zone?.zone ?? null,
      elsewhere: findElsewhere(text, chosen, found, zones),
      date,
      weekday: date === null ? (run.find((atom) => atom.kind === 'weekday')?.number ?? null) : null,
      label: run.find((atom) => atom.kind === 'label')?.text ?? null,
      dayShift: run.find((atom) => atom.kind === 'shift')?.days ?? null,
    },
  ];
}

type ZoneAtom = Extract<Atom, { kind: 'zone' }>;

/**
 * Returns the zone printed directly after a clock. Of an abbreviation and an offset after it, `14:05 EST
 * (GMT-4)`, the offset, which can mean one thing only.
 */
function findZoneBeside({ end }: ClockAtom, zones: readonly ZoneAtom[]): ZoneAtom | undefined {
  const beside = zones.find(({ start }) => start >= end && start - end <= 3);
  const next = zones.find(
    ({ start }) => beside !== undefined && start >= beside.end && start - beside.end <= 3,
  );
  return next !== undefined && isOffset(next.zone) ? next : beside;
}

/** Returns the first other clock of a stamp that names its zone too: `14:05 GMT / 16:05 EET`. */
function findElsewhere(
  text: string,
  chosen: ClockAtom,
  clocks: readonly ClockAtom[],
  zones: readonly ZoneAtom[],
): Stamp['elsewhere'] {
  for (const other of clocks) {
    const zone = other === chosen ? undefined : findZoneBeside(other, zones)?.zone;
    const clock = zone === undefined ? null : findClock(text, other);
    if (zone !== undefined && clock !== null) return { clock, zone };
  }
  return null;
}

type ClockAtom = Extract<Atom, { kind: 'clock' }>;

function findClock(text: string, { start, end, form }: ClockAtom): PrintedClock | null {
  return readClock(
    text
      .slice(start, end)
      .replace(/[.,]\d*$/u, (fraction) => (form === 'iso' ? '' : fraction))
      .replace(/;|[hu](?=\d)/u, ':')
      .replace(/\s?(?:[hu]|uhr)$/iu, ''),
  );
}

/** Returns the date of the chosen clock. A date before another clock is that clock's, and may be a day off. */
function findDate(
  run: readonly Atom[],
  text: string,
  chosen: ClockAtom,
  clock: PrintedClock | null,
): PrintedDate | null {
  const found = run.find((atom) => atom.kind === 'date');
  if (found === undefined) return null;
  const beside = run.find((atom) => atom.kind === 'clock' && atom.start >= found.end);
  if (beside?.kind !== 'clock' || beside === chosen || clock === null) return found.date;
  const dated = findClock(text, beside);
  return dated === null
    ? found.date
    : resolveZonedClockDate(found.date, dated.minutes, clock.minutes);
}

/** Returns whether only symbols come before a clock. */
function opensLine(text: string, { start }: Atom): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start));
}
