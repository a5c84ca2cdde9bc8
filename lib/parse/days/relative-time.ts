import { offsetAt, toInstant } from '@/lib/calendar/zone-offsets';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import type { Layout } from '../layout/article-layout';
import { dayOf, inHomeZone } from './day-evidence';

/** The moment a page gives for its own last change, with its words and their line. */
export type PageMoment = { instant: string; zone: string; printed: string; line: number };

/** A stamp of the first publication lies before the moment that readers count back from. */
const firstPublished =
  /publish|creat|post|publié|publicado|pubblicato|veröffentlicht|опубликовано/u;
const minuteLength = 60_000;
const dayMinutes = 24 * 60;

/**
 * The moment that `35 minutes ago` is counted back from: the page's last stamp that has clock, day and
 * zone and is not that of its first publication.
 * @returns null where the page prints none: then only the order of its posts is known
 */
export function pageMoment(layout: Layout, published: ReadDay | null): PageMoment | null {
  for (const { stamp, block } of layout.pageStamps.toReversed()) {
    if (stamp.clock === null || stamp.zone === null) continue;
    if (firstPublished.test(stamp.label ?? '')) continue;
    const day = stamp.date === null ? published?.day : dayOf(stamp.date, published?.day ?? null);
    if (day == null) continue;
    return {
      instant: toInstant(day, stamp.clock.clock, stamp.clock.seconds, stamp.zone.zone),
      zone: stamp.zone.zone,
      printed: block.text.slice(stamp.start, stamp.end),
      line: block.number,
    };
  }
  return null;
}

/**
 * The time of a post that prints how long ago it was made, counted back from the page's own moment. It
 * has no clock, as none was printed, and is as exact as the words: to the minute, or to the hour.
 * @param minutesAgo minutes before the page's moment
 * @returns null for a day and longer, where the words tell a day at most
 */
export function relativeTime(
  minutesAgo: number,
  printed: string,
  moment: PageMoment,
): Extract<EntryTime, { kind: 'instant' }> | null {
  if (minutesAgo >= dayMinutes) return null;
  const instant = isoInstant(Date.parse(moment.instant) - minutesAgo * minuteLength);
  const localDay = isoInstant(
    Date.parse(instant) + offsetAt(moment.zone, instant) * minuteLength,
  ).slice(0, 10);
  const day: ReadDay = {
    day: localDay,
    from: 'page-stamp',
    sure: 'inferred',
    because: `“${printed}” is counted back from the page’s stamp, “${moment.printed}”.`,
    quote: moment.printed,
    line: moment.line,
  };
  return {
    kind: 'instant',
    instant,
    precision: minutesAgo < 60 ? 'minute' : 'hour',
    printed,
    clock: null,
    zone: moment.zone,
    localDay,
    day: inHomeZone(day, instant),
  };
}

function isoInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
