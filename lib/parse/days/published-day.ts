import type { Day } from '@/lib/schema/day';
import { type Issue, issue } from '@/lib/schema/issue';
import type { ReadDay } from '@/lib/schema/time';
import { fullDate } from '@/lib/wording/format-date';
import type { ArticleFacts } from '../facts';
import type { Layout } from '../layout/article-layout';
import type { PrintedDate } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';
import { contradictedWeekday, resolveDate } from './resolve-date';

/**
 * The day an article is anchored to: its own dateline, else the date of a marker, else what front
 * matter says. Photo dates, crawl dates and days of war are not it.
 */
export function readPublished(
  layout: Layout,
  facts: ArticleFacts,
): { published: ReadDay | null; issues: Issue[] } {
  const reference = facts.published ?? dayWithYear(layout);
  const printed = printedDay(layout, reference);
  const published =
    printed ??
    givenDay(facts) ??
    stampedDay(layout, reference) ??
    markedDay(layout, reference, true) ??
    headedDay(layout, reference);
  const issues = weekdayIssues(layout, published?.day ?? reference);
  if (printed !== null && facts.published !== null && facts.published !== printed.day) {
    issues.push(
      issue(
        'day-conflict',
        `The text is dated ${fullDate(printed.day)} (“${printed.quote}”), but ${fullDate(facts.published)} is given for it.`,
        { line: printed.line },
      ),
    );
  }
  return { published, issues };
}

/** A day with its year that the page prints of itself: what dates without a year are near. */
function dayWithYear(layout: Layout): Day | null {
  const dates = [
    ...layout.pageStamps.map(({ stamp }) => stamp.date),
    ...markerDates(layout).map(({ date }) => date),
    ...layout.dates.map(({ date }) => date),
  ];
  for (const date of dates) {
    const day = date === null ? null : resolveDate(date, null)?.day;
    if (day != null) return day;
  }
  return null;
}

function printedDay(layout: Layout, reference: Day | null): ReadDay | null {
  if (layout.dateline !== null) {
    const { date, block } = layout.dateline;
    const resolved = resolveDate(date, reference);
    if (resolved !== null) {
      return {
        ...resolved,
        from: 'dateline',
        because: `The article is dated “${date.printed}”.${inference(date, resolved.sure)}`,
        quote: date.printed,
        line: block.number,
      };
    }
  }
  return markedDay(layout, reference, false);
}

/**
 * The day that a post's marker prints. It is the article's where the first post prints it; that of a
 * later post only where nothing else tells.
 */
function markedDay(layout: Layout, reference: Day | null, anyPost: boolean): ReadDay | null {
  const [firstPost] = layout.posts;
  for (const { date, block } of markerDates(layout)) {
    if (!anyPost && block !== firstPost?.marker?.block) return null;
    const resolved = resolveDate(date, reference);
    if (resolved === null) continue;
    return {
      ...resolved,
      from: 'marker',
      because: `Its first dated post prints “${date.printed}”.${inference(date, resolved.sure)}`,
      quote: date.printed,
      line: block.number,
    };
  }
  return null;
}

/** What a printed date leaves open and how it was settled, as a sentence; empty where nothing is. */
export function inference(date: PrintedDate, sure: ReadDay['sure']): string {
  if (sure === 'stated') return '';
  if (date.isOtherClocks)
    return ' It is that of the other clock beside it; the hours between the two tell the day of this one.';
  if (date.orderFrom !== null && date.year !== null) {
    return ` Which figure is the day is shown by “${date.orderFrom}” on the same page.`;
  }
  return date.year === null
    ? ' The year is inferred.'
    : ' Which figure is the day and which the month is inferred.';
}

function markerDates(layout: Layout): { date: PrintedDate; block: Block }[] {
  return layout.posts.flatMap(({ marker }) =>
    marker?.mark.date == null ? [] : [{ date: marker.mark.date, block: marker.block }],
  );
}

/** The page's own stamp, its first version before its last. */
export function pageStamp(layout: Layout): Layout['pageStamps'][number] | null {
  const dated = layout.pageStamps.filter(({ stamp }) => stamp.date !== null);
  const first = dated.find(({ stamp }) => /publish|creat|post/u.test(stamp.label ?? ''));
  return first ?? dated[0] ?? null;
}

function stampedDay(layout: Layout, reference: Day | null): ReadDay | null {
  const found = pageStamp(layout);
  if (found === null || found.stamp.date === null) return null;
  const resolved = resolveDate(found.stamp.date, reference);
  if (resolved === null) return null;
  return {
    ...resolved,
    from: 'page-stamp',
    because: `The page is stamped “${found.stamp.date.printed}”.${inference(found.stamp.date, resolved.sure)}`,
    quote: found.stamp.date.printed,
    line: found.block.number,
  };
}

/** The first day heading among the posts, where nothing else tells a day. */
function headedDay(layout: Layout, reference: Day | null): ReadDay | null {
  for (const { date, block } of layout.dates) {
    const resolved = resolveDate(date, reference);
    if (resolved === null) continue;
    return {
      ...resolved,
      from: 'heading',
      because: `The first day heading among its posts is “${date.printed}”.${inference(date, resolved.sure)}`,
      quote: date.printed,
      line: block.number,
    };
  }
  return null;
}

function givenDay(facts: ArticleFacts): ReadDay | null {
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

function weekdayIssues(layout: Layout, reference: Day | null): Issue[] {
  return [...layout.dates, ...markerDates(layout)].flatMap(({ date, block }) => {
    const day = resolveDate(date, reference)?.day;
    const actual = day === undefined ? null : contradictedWeekday(date, day);
    if (day === undefined || actual === null) return [];
    return [
      issue(
        'weekday-mismatch',
        `“${date.printed}” names ${date.weekday?.printed}, but ${fullDate(day)} was a ${actual}.`,
        { line: block.number, column: block.column },
      ),
    ];
  });
}
