import { alternation, weekdayByName } from '@/lib/calendar/multilingual-names';
import { findAges } from './ages';
import {
  type ClockForm,
  clockForms,
  figuresOfHours,
  mayHoldClock,
  openingFigures,
} from './clock-forms';
import { type PrintedClock, readClock } from './printed-clock';
import type { PrintedDate } from './printed-dates';
import { findZones, type PrintedZone } from './printed-zones';
import { type Atom, atomsOf, doubledClock, machineTime } from './stamp-atoms';
import { dateOfNamedClock } from './two-zone-dates';

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
  /** Weekday, 0 for Sunday to 6, where it stands without a date: `1:02 p.m. ET Monday`. */
  weekday: number | null;
  /** `Updated`, `Published at` …, lower case. */
  label: string | null;
  /** Days from the page's own day that a word says: `Yesterday, 11:48 pm` is -1. */
  dayShift: number | null;
};

/** A time told from when the page was read: `12m ago`. It prints no clock. */
export type Relative = { start: number; end: number; printed: string; minutes: number };

/** Only so much of a line is searched for times: they stand at its ends. */
const reach = 160;
/** `2023-03-14T` */
const machineDateLength = 11;

/** What may stand between the parts of one stamp. */
const joint = new RegExp(
  `^(?:${alternation(weekdayByName)})?[\\s,|·•()/–—-]*(?:(?:at|um|à|a las|às|alle|в|о|on|o|le|il|el|den)\\s+)?$`,
  'iu',
);
/** A second clock is told for a place, `8.02am GMT/10.02am Cairo`, `7:02 p.m. in Tripoli`. */
const placeBehind =
  /^\s(?:local|(?:in\s)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?:\stime)?(?=\s*[:)\]–—-])/u;

/** Longest stamp, with what follows it, that is read within a line. */
const innerReach = 90;

/** The stamp that begins at a place within a text; null where none does. */
export function findStampAt(text: string, from: number): Stamp | null {
  const [stamp] = stampsIn(text.slice(from, from + innerReach), from, true);
  return stamp?.start === from ? stamp : null;
}

/** Every stamp at the beginning or the end of a line, left to right. */
export function findStamps(text: string): Stamp[] {
  if (text.length <= 2 * reach) return stampsIn(text, 0);
  const tail = text.length - reach;
  return [...stampsIn(text.slice(0, reach), 0), ...stampsIn(text.slice(tail), tail)];
}

function stampsIn(text: string, offset: number, isStart = offset === 0): Stamp[] {
  if (!mayHoldClock.test(text) || !holdsClock(text, isStart)) return [];
  const stamps: Stamp[] = [];
  let run: Atom[] = [];
  const finish = () => {
    stamps.push(...toStamp(run, text, offset, isStart));
    run = [];
  };
  for (const atom of atomsOf(text, isStart)) {
    const last = run.at(-1);
    const isApart = last !== undefined && !joint.test(text.slice(last.end, atom.start));
    // A second label begins a second stamp.
    const isSecond = atom.kind === 'label' && run.some(({ kind }) => kind === 'clock');
    if (isApart || isSecond) finish();
    run.push(atom);
  }
  finish();
  return stamps;
}

/** Years and other numbers are spared the search too: four figures are a clock beside a zone or an hour’s word. */
function holdsClock(text: string, isLineStart: boolean): boolean {
  return (
    clockForms.some(({ form, pattern }) => form !== 'four-digit' && text.search(pattern) !== -1) ||
    figuresOfHours.test(text) ||
    (isLineStart && openingFigures.test(text)) ||
    text.search(machineTime) !== -1 ||
    text.search(doubledClock) !== -1 ||
    (/\d{4}/u.test(text) && findZones(text).length > 0)
  );
}

/** A relative time within the first words of a line, or null. */
export function findRelative(text: string): Relative | null {
  const [age] = findAges(text.slice(0, 60));
  return age === undefined ? null : { ...age, printed: text.slice(age.start, age.end) };
}

function toStamp(run: readonly Atom[], text: string, offset: number, isStart: boolean): Stamp[] {
  const found = run.filter((atom) => atom.kind === 'clock');
  const zones = run.filter((atom) => atom.kind === 'zone');
  // Of a time printed twice, for the reader and in a named zone, the one with the name is taken.
  const chosen =
    found.find(({ end }) => zones.some((zone) => zone.start >= end && zone.start - end <= 2)) ??
    found[0];
  if (chosen === undefined) return [];
  const beside = zones.find(({ start }) => start >= chosen.end && start - chosen.end <= 3);
  const isOpening = chosen === run[0] && isStart && opensWithFigures(text, chosen);
  const isHours = run.some(
    ({ kind, start }) => kind === 'filler' && start >= chosen.end && start - chosen.end <= 1,
  );
  // Four figures alone are a year, a number, a price.
  if (chosen.form === 'four-digit' && beside === undefined && !isOpening && !isHours) return [];
  const zone = beside ?? zones[0];
  const [first, last] = [run[0] ?? chosen, run.at(-1) ?? chosen];
  const place = found.length > 1 ? placeBehind.exec(text.slice(last.end))?.[0].length : undefined;
  const clock = clockAt(text, chosen);
  const date = dateOf(run, text, chosen, clock);
  return [
    {
      start: first.start + offset,
      end: last.end + (place ?? 0) + offset,
      printed: text.slice(
        chosen.form === 'iso' ? chosen.start - machineDateLength : chosen.start,
        beside?.end ?? chosen.end,
      ),
      clock,
      form: chosen.form,
      zone: zone?.zone ?? null,
      date,
      weekday: date === null ? (run.find((atom) => atom.kind === 'weekday')?.number ?? null) : null,
      label: run.find((atom) => atom.kind === 'label')?.text ?? null,
      dayShift: run.find((atom) => atom.kind === 'shift')?.days ?? null,
    },
  ];
}

type ClockAtom = Extract<Atom, { kind: 'clock' }>;

function clockAt(text: string, { start, end, form }: ClockAtom): PrintedClock | null {
  return readClock(
    text
      .slice(start, end)
      .replace(/[.,]\d*$/u, (fraction) => (form === 'iso' ? '' : fraction))
      .replace(/;|[hu](?=\d)/u, ':')
      .replace(/\s?(?:[hu]|uhr)$/iu, ''),
  );
}

/** The date of the clock that was chosen: one before another clock is that one's. */
function dateOf(
  run: readonly Atom[],
  text: string,
  chosen: ClockAtom,
  clock: PrintedClock | null,
): PrintedDate | null {
  const found = run.find((atom) => atom.kind === 'date');
  if (found === undefined) return null;
  const beside = run.find((atom) => atom.kind === 'clock' && atom.start >= found.end);
  if (beside?.kind !== 'clock' || beside === chosen || clock === null) return found.date;
  const readers = clockAt(text, beside);
  return readers === null
    ? found.date
    : dateOfNamedClock(found.date, readers.minutes, clock.minutes);
}

/** Whether the clock is four figures at the very beginning of its line. */
function opensWithFigures(text: string, { start }: Atom): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start));
}
