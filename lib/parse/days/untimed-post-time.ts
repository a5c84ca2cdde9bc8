import { countDaysBetween } from '@/lib/calendar/day-arithmetic';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { formatFullDate } from '@/lib/wording/format-date';
import type { Post } from '../layout/article-layout';
import { findDates } from '../stamps/printed-dates';
import type { HeadingDays } from './heading-days';
import { resolveDate } from './resolve-date';

/** Days before its own that a digest reports on: those since the last one, over a weekend. */
const daysOfDigest = 3;

/**
 * Returns the time of a post without one: the day of its heading, or the one day that its text names, or
 * the article's.
 * @param earliest the earliest instant (UTC) among the timed posts
 */
export function resolveUntimedPostTime(
  post: Post,
  earliest: string | null,
  published: ReadDay | null,
  headingDays: HeadingDays,
): EntryTime {
  const { marker, heading } = post;
  if (marker.kind === 'original') return resolveOriginalEntryTime(earliest, published);
  const ofHeading = heading === null ? null : (headingDays.get(heading.block) ?? null);
  const day = ofHeading ?? (marker.kind === 'headline' ? findDayInText(post, published) : null);
  return toDayTime(day ?? published);
}

function toDayTime(day: ReadDay | null): EntryTime {
  return day === null ? { kind: 'none', printed: null } : { kind: 'day', day, printed: null };
}

/**
 * Returns the day that a digest's post reports on: the only one its text names, one of the last few before
 * the digest's own. An older one is background.
 */
function findDayInText(
  { block: markerBlock, content }: Post,
  published: ReadDay | null,
): ReadDay | null {
  if (published === null) return null;
  const found = [markerBlock, ...content].flatMap((block) =>
    findDates(block.text).flatMap(({ date }) => {
      const resolved = resolveDate(date, published.day);
      return resolved === null ? [] : [{ ...resolved, date, block }];
    }),
  );
  const [first] = found;
  if (first === undefined || found.some(({ day }) => day !== first.day)) return null;
  const age = countDaysBetween(first.day, published.day);
  if (age < 1 || age > daysOfDigest) return null;
  return {
    day: first.day,
    from: 'text',
    sure: 'inferred',
    because: `The only day that this post of a digest of ${formatFullDate(published.day)} names is ${formatFullDate(first.day)}.`,
    quote: first.date.printed,
    line: first.block.number,
  };
}

/** Returns the time of a live blog's first version: before its earliest update. It has no clock of its own. */
function resolveOriginalEntryTime(earliest: string | null, published: ReadDay | null): EntryTime {
  if (published === null) return toDayTime(null);
  const day: ReadDay = {
    ...published,
    sure: 'inferred',
    because: `It is the first version of an article of ${formatFullDate(published.day)}, below all its updates. ${published.because}`,
  };
  return earliest === null
    ? toDayTime(day)
    : { kind: 'before', bound: earliest, printed: null, day };
}

/** Returns the earliest instant (UTC) among times; null if none has one. */
export function findEarliestInstant(times: readonly EntryTime[]): string | null {
  const instants = times.flatMap((time) => (time.kind === 'instant' ? [time.instant] : []));
  return instants.reduce<string | null>(
    (least, instant) => (least === null || instant < least ? instant : least),
    null,
  );
}
