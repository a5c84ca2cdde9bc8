import type { ParsedArticle } from '@/lib/schema/article';
import type { ParsedEntry } from '@/lib/schema/entry';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { formatFullDate } from '@/lib/wording/format-date';
import type { TimeSubstitution } from './substitute-times';

/**
 * Restores the printed times where the parser read machine-readable ones, and gives the page’s HTML as the
 * evidence of days. Instants, clocks and days do not change.
 */
export function restorePrintedTimes(
  parsed: ParsedArticle,
  substitutions: readonly TimeSubstitution[],
): ParsedArticle {
  if (substitutions.length === 0) return parsed;
  const byLine = new Map(substitutions.map((substitution) => [substitution.line, substitution]));
  const printedOf = new Map(substitutions.map(({ iso, printed }) => [iso, printed]));
  const entries = parsed.entries.map((entry) => restoreEntry(entry, byLine));
  const zones = new Set(entries.flatMap(({ time }) => ('zone' in time ? [time.zone] : [])));
  return {
    ...parsed,
    title: restoreLine(parsed.title, byLine),
    standfirst: restoreLine(parsed.standfirst, byLine),
    published: parsed.published === null ? null : restoreDay(parsed.published, byLine),
    zone: zones.size === 1 ? ([...zones][0] ?? parsed.zone) : parsed.zone,
    entries,
    issues: parsed.issues.map((found) => ({
      ...found,
      message: found.message.replace(machineTime, (iso) => printedOf.get(iso) ?? iso),
    })),
  };
}

const machineTime = /\d{4}-\d{2}-\d{2}T[\d:.,]+(?:Z|[+-]\d{2}:\d{2})?/gu;

type ByLine = ReadonlyMap<number, TimeSubstitution>;

function restoreEntry(entry: ParsedEntry, byLine: ByLine): ParsedEntry {
  const { headline, body } = entry;
  return {
    ...entry,
    time: restoreTime(entry, byLine),
    headline: {
      ...headline,
      text:
        headline.line === null
          ? headline.text
          : restoreText(headline.text, [headline.line, headline.line], byLine),
    },
    body: body.map((paragraph) => ({
      ...paragraph,
      text: restoreText(paragraph.text, paragraph.lines, byLine),
    })),
  };
}

function restoreTime({ time, lines: [first, last] }: ParsedEntry, byLine: ByLine): EntryTime {
  const substitution =
    time.kind === 'none' || time.printed === null
      ? undefined
      : listSubstitutions([first, last], byLine).find(({ iso }) => iso === time.printed);
  if (substitution === undefined) return withDay(time, byLine);
  if (time.kind !== 'instant' && time.kind !== 'local') return withDay(time, byLine);
  const day = time.day === null ? null : describeMachineDay(time.day, time.localDay, substitution);
  const zone = substitution.zone ?? time.zone;
  if (time.kind === 'local') return { ...time, printed: substitution.printed, zone, day };
  return { ...time, printed: substitution.printed, zone: zone ?? time.zone, day: day ?? time.day };
}

function withDay(time: EntryTime, byLine: ByLine): EntryTime {
  if (time.kind === 'none') return time;
  if (time.kind === 'local') {
    return time.day === null ? time : { ...time, day: restoreDay(time.day, byLine) };
  }
  return { ...time, day: restoreDay(time.day, byLine) };
}

/** Describes the evidence of a day that comes from a machine-readable time. */
function describeMachineDay(
  day: ReadDay,
  localDay: string | null,
  substitution: TimeSubstitution,
): ReadDay {
  const given = `The page’s HTML gives this post’s time as “${substitution.datetime}”.`;
  const doubt = substitution.isSure
    ? ''
    : ' The page prints a different clock, which is used, on the day nearest to that time.';
  const home = day.day === localDay ? '' : ` In UTC this is ${formatFullDate(day.day)}.`;
  return {
    day: day.day,
    from: 'marker',
    sure: substitution.isSure && home === '' ? 'stated' : 'inferred',
    because: `${given}${doubt}${home}`,
    quote: null,
    line: null,
  };
}

/** Describes the evidence of a day that comes from the machine-readable time of another post. */
function restoreDay(day: ReadDay, byLine: ByLine): ReadDay {
  const substitution = day.line === null ? undefined : byLine.get(day.line);
  if (substitution === undefined || !substitution.iso.startsWith(day.quote ?? '-')) return day;
  const because = day.because.replace(
    /^Its first dated post prints “[^”]*”\./u,
    `The page’s HTML gives the time of its first dated post as “${substitution.datetime}”.`,
  );
  return { ...day, because, quote: null, line: null };
}

function restoreLine<T extends { text: string; line: number | null }>(
  part: T | null,
  byLine: ByLine,
): T | null {
  if (part === null || part.line === null) return part;
  return { ...part, text: restoreText(part.text, [part.line, part.line], byLine) };
}

function restoreText(text: string, lines: readonly [number, number], byLine: ByLine): string {
  return listSubstitutions(lines, byLine).reduce(
    (shown, { iso, original }) => shown.replace(iso, () => original),
    text,
  );
}

function listSubstitutions(
  [first, last]: readonly [number, number],
  byLine: ByLine,
): TimeSubstitution[] {
  const found: TimeSubstitution[] = [];
  for (let line = first; line <= last; line += 1) {
    const substitution = byLine.get(line);
    if (substitution !== undefined) found.push(substitution);
  }
  return found;
}
