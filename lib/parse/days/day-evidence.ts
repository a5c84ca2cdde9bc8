import { shiftDay } from '@/lib/calendar/day-arithmetic';
import type { Day } from '@/lib/schema/day';
import type { ReadDay } from '@/lib/schema/time';
import { fullDate } from '@/lib/wording/format-date';
import type { Layout, Segment } from '../layout/article-layout';
import type { Stamp } from '../stamps/find-stamps';
import type { PrintedDate } from '../stamps/printed-dates';
import type { ListOrder } from './assign-days';
import { inference } from './published-day';
import { resolveDate } from './resolve-date';

/** Minutes by which a post may bear a later clock than the page's last change. */
const slack = 10;

export function readDayOf(
  { marker, heading }: Segment,
  day: Day,
  published: ReadDay | null,
  order: ListOrder | null,
): ReadDay {
  const stated = marker?.mark.date;
  if (marker != null && stated != null) {
    const isWhole =
      stated.year !== null &&
      stated.swapped === null &&
      stated.orderFrom === null &&
      !stated.isOtherClocks;
    const sure = isWhole ? 'stated' : 'inferred';
    return {
      day,
      from: 'marker',
      sure,
      because: `The time marker prints the date.${inference(stated, sure)}`,
      quote: stated.printed,
      line: marker.block.number,
    };
  }
  const word = marker?.mark.dayShift ?? null;
  if (word !== null && published !== null) {
    return {
      ...published,
      day,
      from: 'marker',
      sure: 'inferred',
      because: `The time marker says it is ${word === 0 ? 'the same day' : 'the day before'}. ${published.because}`,
    };
  }
  if (marker?.mark.weekday != null && published !== null) {
    return {
      ...published,
      day,
      from: 'marker',
      sure: 'inferred',
      because: `The time marker names the weekday; ${fullDate(day)} is the one nearest to the article’s day. ${published.because}`,
    };
  }
  const under = heading === null ? null : underHeading(heading, published?.day ?? null);
  if (under?.day === day) return under;
  if (published !== null && published.day === day) return published;
  if (marker?.mark.minutesAgo != null && published !== null) {
    return {
      ...published,
      day,
      from: 'order',
      sure: 'inferred',
      because: `“${marker.mark.printed}” is counted back from the day of the article. ${published.because}`,
    };
  }
  return {
    day,
    from: 'order',
    sure: 'inferred',
    because: `The article is dated ${published === null ? 'otherwise' : fullDate(published.day)}; in its ${order === 'oldest-first' ? 'oldest-first' : 'newest-first'} list the clocks show that midnight lies between, so this post is of ${fullDate(day)}.`,
    quote: published?.quote ?? null,
    line: published?.line ?? null,
  };
}

export function underHeading(
  { date, block }: NonNullable<Segment['heading']>,
  reference: Day | null,
): ReadDay | null {
  const resolved = resolveDate(date, reference);
  if (resolved === null) return null;
  return {
    ...resolved,
    from: 'heading',
    because: `The post stands under the heading “${date.printed}”.${inference(date, resolved.sure)}`,
    quote: date.printed,
    line: block.number,
  };
}

/** A label of the first publication, not of the last change. */
const ofFirstVersion = /publ|creat|post|veröff|опубл|oluşturulma|yayın/u;

/**
 * The day of the newest post of a page that prints when it was last changed: the day of that change, or
 * the day before where the post's clock is later than the change's.
 * @param newest minutes since midnight of the newest post
 * @returns null where the page prints no such stamp; without a clock it may be that of a late correction,
 *   and counts where it is of the day after the article's
 */
export function dayOfNewest(
  newest: number,
  { pageStamps }: Layout,
  published: ReadDay | null,
): ReadDay | null {
  const isNextDay = (date: PrintedDate) =>
    published !== null && dayOf(date, published.day) === shiftDay(published.day, 1);
  const dated = pageStamps.filter(
    ({ stamp: { date, clock } }) => date !== null && (clock !== null || isNextDay(date)),
  );
  const isFirst = ({ label }: Stamp) => label !== null && ofFirstVersion.test(label);
  // Beside a stamp that says it is the first version's, one that says nothing is the last change's.
  const last = dated.findLast(({ stamp, block }) =>
    stamp.label === null
      ? dated.some((other) => other.block === block && isFirst(other.stamp))
      : !isFirst(stamp),
  );
  const date = last?.stamp.date ?? null;
  const changed = dayOf(date, published?.day ?? null);
  if (last === undefined || date === null || changed === null) return null;
  const isDayBefore = newest > (last.stamp.clock?.minutes ?? newest) + slack;
  return {
    day: isDayBefore ? shiftDay(changed, -1) : changed,
    from: 'page-stamp',
    sure: 'inferred',
    because: `The page was last changed “${last.block.text.slice(last.stamp.start, last.stamp.end)}”, and its newest post stands at the top.`,
    quote: date.printed,
    line: last.block.number,
  };
}

/** The day nearest to a reference that falls on a weekday: up to five days before it, or the day after. */
export function weekdayNear(weekday: number | null | undefined, reference: Day | null): Day | null {
  if (weekday == null || reference === null) return null;
  const ahead = (weekday - new Date(`${reference}T12:00:00Z`).getUTCDay() + 7) % 7;
  return shiftDay(reference, ahead <= 1 ? ahead : ahead - 7);
}

/** The day of an instant in UTC, saying so where it is not the printed one. */
export function inHomeZone(day: ReadDay, instant: string): ReadDay {
  const home = instant.slice(0, 10);
  if (home === day.day) return day;
  return {
    ...day,
    day: home,
    sure: 'inferred',
    because: `${day.because} In UTC this is ${fullDate(home)}.`,
  };
}

/**
 * How many days before the page's own day a post was made that only says how long ago it was, counted
 * from the page's stamp where it prints one.
 */
export function daysAgo(minutes: number | null | undefined, { pageStamps }: Layout): number | null {
  if (minutes == null) return null;
  const stamped = pageStamps.find(({ stamp }) => stamp?.clock != null)?.stamp.clock?.minutes;
  return Math.floor(((stamped ?? 24 * 60 - 1) - minutes) / (24 * 60));
}

export function shiftedDay(shift: number | null | undefined, reference: Day | null): Day | null {
  return shift == null || reference === null ? null : shiftDay(reference, shift);
}

export function dayOf(date: PrintedDate | null | undefined, reference: Day | null): Day | null {
  return date == null ? null : (resolveDate(date, reference)?.day ?? null);
}
