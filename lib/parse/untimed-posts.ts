import type { Day } from '@/lib/schema/day';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { underHeading } from './day-evidence';
import type { Segment } from './layout';
import { dayInWords } from './resolve-date';

/**
 * A post that no time tells is of the day it stands under, or the article's.
 * @param bound the earliest instant (UTC) of the posts that have one
 */
export function untimedPost(
  { marker, heading }: Segment,
  bound: string | null,
  published: ReadDay | null,
  reference: Day | null,
): EntryTime {
  if (marker?.mark.kind === 'original') return originalTime(bound, published);
  const under = heading === null ? null : underHeading(heading, reference);
  if (under !== null) return { kind: 'day', day: under, printed: null };
  return published === null
    ? { kind: 'none', printed: null }
    : { kind: 'day', day: published, printed: null };
}

/** The first version of a live blog came before its first update; no clock of its own is known. */
function originalTime(bound: string | null, published: ReadDay | null): EntryTime {
  if (published === null) return { kind: 'none', printed: null };
  const day: ReadDay = {
    ...published,
    sure: 'inferred',
    because: `It is the first version of an article of ${dayInWords(published.day)}, below all its updates. ${published.because}`,
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
