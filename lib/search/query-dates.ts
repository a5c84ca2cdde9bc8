import { type DayRange, daysInRange } from '@/lib/calendar/day-arithmetic';
import { matchDates } from './match-dates';

/** Days that a query asks for, and what is left of it. */
export type QueryDates = {
  /** Null where it names no date. */
  days: string[] | null;
  /** The dates as they were written. */
  written: string[];
  /** The query without them, cut where one stood. */
  rest: string[];
  /** Dates begun and not ended (`2023-03-1`), left out. */
  halfTyped: string[];
  /** Dates that no calendar has (`31 February`), left out. */
  impossible: string[];
};

type Stretch = { start: number; end: number; days: string[] };

/** Takes the dates out of a query. */
export function readQueryDates(raw: string, span: DayRange): QueryDates {
  const query = raw.replace(/\s+/gu, ' ');
  const found: QueryDates = { days: null, written: [], rest: [], halfTyped: [], impossible: [] };
  const stretches: Stretch[] = [];
  const cuts: { start: number; end: number }[] = [];
  for (const { start, end, read } of matchDates(query, span)) {
    const written = query.slice(start, end).trim();
    if (read.kind === 'no-date') continue;
    if (read.kind === 'half') found.halfTyped.push(written);
    if (read.kind === 'impossible') found.impossible.push(written);
    if (read.kind === 'days') stretches.push({ start, end, days: read.days });
    else cuts.push({ start, end });
  }
  for (const stretch of ranges(query, stretches, span)) {
    cuts.push(stretch);
    found.written.push(query.slice(stretch.start, stretch.end).trim());
    found.days = [...new Set([...(found.days ?? []), ...stretch.days])].sort();
  }
  let at = 0;
  for (const { start, end } of cuts.sort((a, b) => a.start - b.start)) {
    found.rest.push(query.slice(at, start));
    at = end;
  }
  found.rest.push(query.slice(at));
  return found;
}

/** Joins `13 March to 14 March` and `between … and …`, and reads `since`, `after`, `before`, `until`. */
function ranges(query: string, stretches: readonly Stretch[], span: DayRange): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    const gap = before ? query.slice(before.end, stretch.start).trim() : '';
    const between = before ? endsWith(query.slice(0, before.start), ['between']) : null;
    if (before && (/^(?:[-–—]|to|until|till|through)$/i.test(gap) || (between && gap === 'and'))) {
      const days = { first: before.days[0] ?? '', last: stretch.days.at(-1) ?? '' };
      const start = between?.start ?? before.start;
      joined[joined.length - 1] = {
        start,
        end: stretch.end,
        days: within(daysInRange(days), span),
      };
    } else joined.push(stretch);
  }
  return joined.map((stretch) => bounded(query, stretch, span));
}

function bounded(query: string, stretch: Stretch, span: DayRange): Stretch {
  const lead = endsWith(query.slice(0, stretch.start), [
    'since',
    'after',
    'before',
    'until',
    'till',
    'between',
  ]);
  const [first = '', last = first] = [stretch.days[0], stretch.days.at(-1)];
  if (lead === null) return stretch;
  const all = daysInRange(span);
  const days: Record<string, (day: string) => boolean> = {
    since: (day) => day >= first,
    after: (day) => day > last,
    before: (day) => day < first,
    until: (day) => day <= last,
    till: (day) => day <= last,
  };
  const test = days[lead.word];
  return { ...stretch, start: lead.start, days: test ? all.filter(test) : stretch.days };
}

/** Which of some words a text ends with, and where that begins. */
function endsWith(text: string, words: readonly string[]): { word: string; start: number } | null {
  const trimmed = text.trimEnd().toLowerCase();
  const word = words.find((other) => trimmed === other || trimmed.endsWith(` ${other}`));
  return word === undefined ? null : { word, start: trimmed.length - word.length };
}

/** The days of a range that the collection has; where it has none, the range as it is. */
function within(days: string[], { first, last }: DayRange): string[] {
  const held = days.filter((day) => first <= day && day <= last);
  return held.length > 0 ? held : days.slice(0, 1);
}
