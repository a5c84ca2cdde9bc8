import { daysBetween } from '@/lib/calendar/day-arithmetic';
import type { Day } from '@/lib/schema/day';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { fullDate } from '@/lib/wording/format-date';
import type { Segment } from '../layout/article-layout';
import { findDates } from '../stamps/printed-dates';
import { underHeading } from './day-evidence';
import { resolveDate } from './resolve-date';

/** Days before its own that a digest tells of: those since the last one, over a weekend. */
const daysOfDigest = 3;

/**
 * A post that no time tells is of the day it stands under, or the article's.
 * @param bound the earliest instant (UTC) of the posts that have one
 */
export function untimedPost(
  post: Segment,
  bound: string | null,
  published: ReadDay | null,
  reference: Day | null,
): EntryTime {
  const { marker, heading } = post;
  if (marker?.mark.kind === 'original') return originalTime(bound, published);
  const under = heading === null ? null : underHeading(heading, reference);
  if (under !== null) return { kind: 'day', day: under, printed: null };
  const own = marker?.mark.kind === 'headline' ? dayInText(post, published) : null;
  if (own !== null) return { kind: 'day', day: own, printed: null };
  return published === null
    ? { kind: 'none', printed: null }
    : { kind: 'day', day: published, printed: null };
}

/**
 * The day that a digest's post says it tells of: the only one that its text names, and of the last few
 * before the digest's own. What is longer ago is its background.
 */
function dayInText({ marker, content }: Segment, published: ReadDay | null): ReadDay | null {
  if (published === null || marker === null) return null;
  const found = [marker.block, ...content].flatMap((block) =>
    findDates(block.text).flatMap(({ date }) => {
      const resolved = resolveDate(date, published.day);
      return resolved === null ? [] : [{ ...resolved, date, block }];
    }),
  );
  const [first] = found;
  if (first === undefined || found.some(({ day }) => day !== first.day)) return null;
  const age = daysBetween(first.day, published.day);
  if (age < 1 || age > daysOfDigest) return null;
  return {
    day: first.day,
    from: 'text',
    sure: 'inferred',
    because: `The post, one of a digest of ${fullDate(published.day)}, says of what it tells that it was on ${fullDate(first.day)}, and names no other day.`,
    quote: first.date.printed,
    line: first.block.number,
  };
}

/** The first version of a live blog came before its first update; no clock of its own is known. */
function originalTime(bound: string | null, published: ReadDay | null): EntryTime {
  if (published === null) return { kind: 'none', printed: null };
  const day: ReadDay = {
    ...published,
    sure: 'inferred',
    because: `It is the first version of an article of ${fullDate(published.day)}, below all its updates. ${published.because}`,
  };
  return bound === null
    ? { kind: 'day', day, printed: null }
    : { kind: 'before', bound, printed: null, day };
}

/** The earliest instant (UTC) of those that are known; null where none is. */
export function earliest(times: readonly EntryTime[]): string | null {
  const instants = times.flatMap((time) => (time.kind === 'instant' ? [time.instant] : []));
  return instants.reduce<string | null>(
    (least, instant) => (least === null || instant < least ? instant : least),
    null,
  );
}
