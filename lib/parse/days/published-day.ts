import type { Day } from '@/lib/schema/day';
import { createIssue, type Issue } from '@/lib/schema/issue';
import type { ReadDay } from '@/lib/schema/time';
import { formatFullDate } from '@/lib/wording/format-date';
import type { ArticleFacts } from '../facts';
import type { DatedLine, Layout, Post, StampedLine } from '../layout/article-layout';
import type { PageStructure } from '../page-structure';
import { findDates, type PrintedDate } from '../stamps/printed-dates';
import { findContradictedWeekday, resolveDate } from './resolve-date';
import { findWeekdayOfTitle } from './title-weekday';

/**
 * Resolves the day that an article is anchored to: what its page states in its structure, or its dateline, or
 * the date of its first marker, or the day that front matter gives, or the page's stamp, a later marker, a day
 * heading. Dates of photos, crawl dates and days of the war are none of these.
 */
export function readPublishedDay(
  layout: Layout,
  facts: ArticleFacts,
  page: PageStructure | null = null,
): { published: ReadDay | null; issues: Issue[] } {
  const stated = page?.published?.day ?? null;
  const reference = facts.published ?? stated?.day ?? findDayWithYear(layout);
  const printed = stated ?? inferPrintedDay(layout, reference);
  const given = findGivenDay(facts);
  const named = given === null ? null : findWeekdayOfTitle(layout, given);
  const published =
    printed ??
    named?.day ??
    given ??
    findStampedDay(layout, reference) ??
    findTitledDay(layout, reference) ??
    findMarkedDay(layout.posts, reference) ??
    findHeadedDay(layout, reference);
  const issues = listWeekdayIssues(layout, published?.day ?? reference);
  if (printed === null && named !== null) issues.push(named.issue);
  if (printed !== null && facts.published !== null && facts.published !== printed.day) {
    issues.push(
      createIssue(
        'day-conflict',
        `The text is dated ${formatFullDate(printed.day)}${printed.quote === null ? '' : ` (“${printed.quote}”)`}, but ${formatFullDate(facts.published)} is given for it.`,
        { line: printed.line },
      ),
    );
  }
  return { published, issues };
}

/** Finds a day with its year that the page prints for itself: dates without a year are near it. */
function findDayWithYear(layout: Layout): Day | null {
  const dates = [
    ...layout.pageStamps.map(({ stamp }) => stamp.date),
    ...listMarkerDates(layout.posts).map(({ date }) => date),
    ...layout.dates.map(({ date }) => date),
  ];
  for (const date of dates) {
    const day = date === null ? null : resolveDate(date, null)?.day;
    if (day != null) return day;
  }
  return null;
}

/** Resolves the dateline, or the date of the first post's marker. */
function inferPrintedDay({ dateline, posts }: Layout, reference: Day | null): ReadDay | null {
  const ofDateline =
    dateline === null ? null : toReadDay(dateline, reference, 'dateline', 'The article is dated');
  return ofDateline ?? findMarkedDay(posts.slice(0, 1), reference);
}

/** Resolves the first marker with a date. */
function findMarkedDay(posts: readonly Post[], reference: Day | null): ReadDay | null {
  return findFirstResolved(
    listMarkerDates(posts),
    reference,
    'marker',
    'Its first dated post prints',
  );
}

/** Resolves the first day heading among the posts. */
function findHeadedDay({ dates }: Layout, reference: Day | null): ReadDay | null {
  return findFirstResolved(dates, reference, 'heading', 'The first day heading among its posts is');
}

function findFirstResolved(
  lines: readonly DatedLine[],
  reference: Day | null,
  from: ReadDay['from'],
  because: string,
): ReadDay | null {
  for (const line of lines) {
    const day = toReadDay(line, reference, from, because);
    if (day !== null) return day;
  }
  return null;
}

function toReadDay(
  { date, block }: DatedLine,
  reference: Day | null,
  from: ReadDay['from'],
  because: string,
): ReadDay | null {
  const resolved = resolveDate(date, reference);
  if (resolved === null) return null;
  return {
    ...resolved,
    from,
    because: `${because} “${date.printed}”.${explainInference(date, resolved.sure)}`,
    quote: date.printed,
    line: block.number,
  };
}

/** Returns a sentence on how the open parts of a printed date were settled; empty if it has none. */
export function explainInference(date: PrintedDate, sure: ReadDay['sure']): string {
  if (sure === 'stated') return '';
  if (date.isOtherClocks)
    return ' It is that of the other clock beside it; the hours between the two tell the day of this one.';
  if (date.orderFrom !== null && date.year !== null) {
    return ` Which figure is the day is shown by “${date.orderFrom}” on the same page.`;
  }
  return date.year === null ? ' The year is inferred.' : ' The order of day and month is inferred.';
}

function listMarkerDates(posts: readonly Post[]): DatedLine[] {
  return posts.flatMap(({ marker: { date }, block }) => (date === null ? [] : [{ date, block }]));
}

/** Returns the page's own dated stamp: of its first publication, if it prints that. */
export function findPageStamp({ pageStamps }: Layout): StampedLine | null {
  const dated = pageStamps.filter(({ stamp }) => stamp.date !== null);
  const first = dated.find(({ stamp }) => /publish|creat|post/u.test(stamp.label ?? ''));
  return first ?? dated[0] ?? null;
}

/** Labels of a page's last change. */
const isChange = /updat|modif|actuali|aktuali|aggiorn|atuali|обновл|оновл|güncelle|更新/u;

/** Returns the last dated stamp of the page that is labelled as a change. */
export function findLastChange({ pageStamps }: Layout): StampedLine | undefined {
  return pageStamps.findLast(
    ({ stamp }) => stamp.date !== null && isChange.test(stamp.label ?? ''),
  );
}

function findStampedDay(layout: Layout, reference: Day | null): ReadDay | null {
  const found = findPageStamp(layout);
  // What the metadata of a page says of its day has been read with its other statements.
  if (found === null || found.stamp.date === null || found.block === null) return null;
  const line = { date: found.stamp.date, block: found.block };
  return toReadDay(line, reference, 'page-stamp', 'The page is stamped');
}

/** Resolves the only date that the title names. */
function findTitledDay({ title }: Layout, reference: Day | null): ReadDay | null {
  const [found, ...others] = title === null ? [] : findDates(title.text);
  if (title === null || found === undefined || others.length > 0) return null;
  return toReadDay({ date: found.date, block: title }, reference, 'dateline', 'The title names');
}

function findGivenDay(facts: ArticleFacts): ReadDay | null {
  if (facts.published === null) return null;
  const evidence = facts.evidence.filter((item) => item.fact === 'published');
  const quoted = evidence.find((item) => item.quote !== undefined);
  const notes = evidence.flatMap((item) => item.note ?? []);
  return {
    day: facts.published,
    from: 'front-matter',
    sure: 'inferred',
    because: ['The text prints no date of publication; Daybook’s editors give it.', ...notes].join(
      ' ',
    ),
    quote: quoted?.quote ?? null,
    line: quoted?.line ?? null,
  };
}

function listWeekdayIssues(layout: Layout, reference: Day | null): Issue[] {
  return [...layout.dates, ...listMarkerDates(layout.posts)].flatMap(({ date, block }) => {
    const day = resolveDate(date, reference)?.day;
    const actual = day === undefined ? null : findContradictedWeekday(date, day);
    if (day === undefined || actual === null) return [];
    return [
      createIssue(
        'weekday-mismatch',
        `“${date.printed}” names ${date.weekday?.printed}, but ${formatFullDate(day)} was a ${actual}.`,
        { line: block.number, column: block.column },
      ),
    ];
  });
}
