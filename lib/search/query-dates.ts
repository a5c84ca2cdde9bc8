import { type DayRange, listDaysInRange } from '@/lib/calendar/day-arithmetic';
import { matchDates } from './match-dates';

/** The dates of a query, and the rest of it. */
export type QueryDates = {
  /** The days of its dates; null if it has no date. */
  days: string[] | null;
  /** The dates as written. */
  written: string[];
  /** The parts of the query before, between and after them. */
  rest: string[];
  /** Unfinished dates (`2023-03-1`), ignored. */
  halfTyped: string[];
  /** Dates that no calendar has (`31 February`), ignored. */
  impossible: string[];
};

type DatedSpan = { start: number; end: number; days: string[] };

/** Reads the dates of a query. */
export function readQueryDates(raw: string, span: DayRange): QueryDates {
  const query = raw.replace(/\s+/gu, ' ');
  const found: QueryDates = { days: null, written: [], rest: [], halfTyped: [], impossible: [] };
  const spans: DatedSpan[] = [];
  const cuts: { start: number; end: number }[] = [];
  for (const { start, end, read } of matchDates(query, span)) {
    const written = query.slice(start, end).trim();
    if (read.kind === 'no-date') continue;
    if (read.kind === 'half') found.halfTyped.push(written);
    if (read.kind === 'impossible') found.impossible.push(written);
    if (read.kind === 'days') spans.push({ start, end, days: read.days });
    else cuts.push({ start, end });
  }
  for (const dated of readRanges(query, spans, span)) {
    cuts.push(dated);
    found.written.push(query.slice(dated.start, dated.end).trim());
    found.days = [...new Set([...(found.days ?? []), ...dated.days])].sort();
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
function readRanges(query: string, spans: readonly DatedSpan[], collection: DayRange): DatedSpan[] {
  const joined: DatedSpan[] = [];
  for (const dated of spans) {
    const before = joined.at(-1);
    const gap = before ? query.slice(before.end, dated.start).trim() : '';
    const between = before ? findEndingWord(query.slice(0, before.start), ['between']) : null;
    if (before && (/^(?:[-–—]|to|until|till|through)$/i.test(gap) || (between && gap === 'and'))) {
      const days = { first: findEnds(before).first, last: findEnds(dated).last };
      const start = between?.start ?? before.start;
      joined[joined.length - 1] = {
        start,
        end: dated.end,
        days: limitToCollection(listDaysInRange(days), collection),
      };
    } else joined.push(dated);
  }
  return joined.map((dated) => readBound(query, dated, collection));
}

/** Applies a word before a date that makes it a bound: `since 14 March`. */
function readBound(query: string, dated: DatedSpan, collection: DayRange): DatedSpan {
  const lead = findEndingWord(query.slice(0, dated.start), [
    'since',
    'after',
    'before',
    'until',
    'till',
    'between',
  ]);
  if (lead === null) return dated;
  const { first, last } = findEnds(dated);
  const all = listDaysInRange(collection);
  const days: Record<string, (day: string) => boolean> = {
    since: (day) => day >= first,
    after: (day) => day > last,
    before: (day) => day < first,
    until: (day) => day <= last,
    till: (day) => day <= last,
  };
  const test = days[lead.word];
  return { ...dated, start: lead.start, days: test ? all.filter(test) : dated.days };
}

/** Returns the first and the last day; empty strings for a reversed range (`21 to 13 March`), which has none. */
function findEnds({ days }: DatedSpan): DayRange {
  return { first: days[0] ?? '', last: days.at(-1) ?? '' };
}

/** Returns the word that a text ends with, if it is one of some words, with its start. */
function findEndingWord(
  text: string,
  words: readonly string[],
): { word: string; start: number } | null {
  const trimmed = text.trimEnd().toLowerCase();
  const word = words.find((other) => trimmed === other || trimmed.endsWith(` ${other}`));
  return word === undefined ? null : { word, start: trimmed.length - word.length };
}

/** Keeps the collection’s days of a range; if there are none, its first day, to report it as outside. */
function limitToCollection(days: string[], { first, last }: DayRange): string[] {
  const within = days.filter((day) => first <= day && day <= last);
  return within.length > 0 ? within : days.slice(0, 1);
}
