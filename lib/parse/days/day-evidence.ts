import { shiftDay } from '@/lib/calendar/day-arithmetic';
import type { Day } from '@/lib/schema/day';
import type { Issue } from '@/lib/schema/issue';
import type { ReadDay } from '@/lib/schema/time';
import { formatFullDate } from '@/lib/wording/format-date';
import type { Layout, Post } from '../layout/article-layout';
import type { Stamp } from '../stamps/find-stamps';
import type { PrintedDate } from '../stamps/printed-dates';
import type { ListOrder } from './assign-days';
import type { HeadingDays } from './heading-days';
import { explainInference } from './published-day';
import { resolveDay } from './resolve-date';
import { reportStampBeforePost } from './time-issues';

/** Returns the day assigned to a post, with the evidence for it. */
export function resolveDayWithEvidence(
  { marker, block, heading }: Post,
  day: Day,
  published: ReadDay | null,
  order: ListOrder | null,
  headingDays: HeadingDays,
): ReadDay {
  const { date, dayShift, weekday, minutesAgo } = marker;
  if (date !== null) {
    const isWhole =
      date.year !== null && date.swapped === null && date.orderFrom === null && !date.isOtherClocks;
    const sure = isWhole ? 'stated' : 'inferred';
    return {
      day,
      from: 'marker',
      sure,
      because: `The time marker prints the date.${explainInference(date, sure)}`,
      quote: date.printed,
      line: block.number,
    };
  }
  const inferred = (from: ReadDay['from'], because: string, basis: ReadDay): ReadDay => ({
    ...basis,
    day,
    from,
    sure: 'inferred',
    because: `${because} ${basis.because}`,
  });
  if (dayShift !== null && published !== null) {
    const wording = dayShift === 0 ? 'the same day' : 'the day before';
    return inferred('marker', `The time marker says it is ${wording}.`, published);
  }
  if (weekday !== null && published !== null) {
    return inferred(
      'marker',
      `The time marker names the weekday; ${formatFullDate(day)} is the one nearest to the article’s day.`,
      published,
    );
  }
  const ofHeading = heading === null ? null : headingDays.get(heading.block);
  if (ofHeading?.day === day) return ofHeading;
  if (published !== null && published.day === day) return published;
  if (minutesAgo !== null && published !== null) {
    return inferred(
      'order',
      `“${marker.printed}” is counted back from the day of the article.`,
      published,
    );
  }
  return {
    day,
    from: 'order',
    sure: 'inferred',
    because: `${published === null ? '' : `The article is dated ${formatFullDate(published.day)}. `}The clocks of the ${order === 'oldest-first' ? 'oldest-first' : 'newest-first'} list cross midnight, so this post is of ${formatFullDate(day)}.`,
    quote: published?.quote ?? null,
    line: published?.line ?? null,
  };
}

/** Labels of the first publication, as opposed to the last change. */
const firstPublication = /publ|creat|post|veröff|опубл|oluşturulma|yayın/u;
/** Minutes by which a post's clock may be later than the page's last change. */
const slack = 10;

/**
 * Returns the day of the newest post of a page that prints its last change: the day of that change, or the
 * day before where the post's clock is later, unless the page is dated on the day of the change as well.
 * @returns null if the page prints no such stamp. One without a clock may be that of a late correction,
 *   and counts only if it is of the day after the article's.
 */
export function resolveNewestPostDay(
  newest: Post,
  { pageStamps }: Layout,
  published: ReadDay | null,
): { day: ReadDay; issues: Issue[] } | null {
  const minutes = newest.marker.clock?.minutes;
  const isNextDay = (date: PrintedDate) =>
    published !== null && resolveDay(date, published.day) === shiftDay(published.day, 1);
  const dated = pageStamps.filter(
    ({ stamp: { date, clock } }) => date !== null && (clock !== null || isNextDay(date)),
  );
  const isFirst = ({ label }: Stamp) => label !== null && firstPublication.test(label);
  // Beside a stamp labelled as the first publication, one without a label is the last change.
  const last = dated.findLast(({ stamp, block }) =>
    stamp.label === null
      ? dated.some((other) => block !== null && other.block === block && isFirst(other.stamp))
      : !isFirst(stamp),
  );
  const date = last?.stamp.date ?? null;
  const changed = resolveDay(date, published?.day ?? null);
  if (minutes === undefined || last === undefined || date === null || changed === null) return null;
  const isLater = minutes > (last.stamp.clock?.minutes ?? minutes) + slack;
  const isDatedSo = published?.day === changed && published.from === 'dateline';
  const words = last.block?.text.slice(last.stamp.start, last.stamp.end) ?? last.stamp.printed;
  const day = isLater && !isDatedSo ? shiftDay(changed, -1) : changed;
  return {
    day: {
      day,
      from: 'page-stamp',
      sure: 'inferred',
      because: `The page was last changed “${words}”, and its newest post is at the top.`,
      quote: date.printed,
      line: last.block?.number ?? null,
    },
    issues: isLater ? [reportStampBeforePost(newest, last, day)] : [],
  };
}

/** Returns the day of an instant in UTC, with the reason where it is not the printed day. */
export function toHomeZoneDay(day: ReadDay, instant: string): ReadDay {
  const home = instant.slice(0, 10);
  if (home === day.day) return day;
  return {
    ...day,
    day: home,
    sure: 'inferred',
    because: `${day.because} In UTC this is ${formatFullDate(home)}.`,
  };
}

/**
 * Returns how many days before the page's own day a post was made that prints only its age, counted from
 * the page's stamp where it prints one.
 */
export function countDaysAgo(minutesAgo: number, { pageStamps }: Layout): number {
  const stamped = pageStamps.find(({ stamp }) => stamp.clock !== null)?.stamp.clock?.minutes;
  return Math.floor(((stamped ?? 24 * 60 - 1) - minutesAgo) / (24 * 60));
}
