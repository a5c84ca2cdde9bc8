import { findOffset, toInstant } from '@/lib/calendar/zone-offsets';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import type { Layout } from '../layout/article-layout';
import { toHomeZoneDay } from './day-evidence';
import { resolveDay } from './resolve-date';

/** The moment of a page's last change, with its words and their line. */
export type PageMoment = { instant: string; zone: string; printed: string; line: number | null };

/** Labels of the first publication, which is earlier than the moment that ages are counted back from. */
const firstPublished =
  /publish|creat|post|publié|publicado|pubblicato|veröffentlicht|опубликовано/u;
const minuteMilliseconds = 60_000;
const dayMinutes = 24 * 60;

/**
 * Returns the moment that `35 minutes ago` is counted back from: the page's last stamp with clock, day and
 * zone that is not of its first publication. A stamp without a zone is in that of the page's times.
 * @returns null if the page prints none; then only the order of its posts is known
 */
export function findPageMoment(
  layout: Layout,
  published: ReadDay | null,
  defaultZone: string | null,
): PageMoment | null {
  for (const { stamp, block } of layout.pageStamps.toReversed()) {
    const zone = stamp.zone?.zone ?? defaultZone;
    if (stamp.clock === null || zone === null) continue;
    if (firstPublished.test(stamp.label ?? '')) continue;
    const publishedDay = published?.day ?? null;
    const day = stamp.date === null ? publishedDay : resolveDay(stamp.date, publishedDay);
    const { clock, seconds } = stamp.clock;
    const instant = day === null ? null : toInstant(day, clock, seconds, zone);
    if (instant === null) continue;
    return {
      instant,
      zone,
      printed: block?.text.slice(stamp.start, stamp.end) ?? stamp.printed,
      line: block?.number ?? null,
    };
  }
  return null;
}

/**
 * Returns the time of a post that prints its age, counted back from the page's own moment. It has no
 * clock, as none is printed, and is as exact as the words: to the minute, or to the hour.
 * @param minutesAgo age in minutes at the page's moment
 * @returns null for a day or more, where the words give a day at most
 */
export function resolveRelativeTime(
  minutesAgo: number,
  printed: string,
  moment: PageMoment,
): Extract<EntryTime, { kind: 'instant' }> | null {
  if (minutesAgo >= dayMinutes) return null;
  const instant = toIsoInstant(Date.parse(moment.instant) - minutesAgo * minuteMilliseconds);
  const localDay = toIsoInstant(
    Date.parse(instant) + findOffset(moment.zone, instant) * minuteMilliseconds,
  ).slice(0, 10);
  const day: ReadDay = {
    day: localDay,
    from: 'page-stamp',
    sure: 'inferred',
    because: `“${printed}” is counted back from the page’s stamp, “${moment.printed}”.`,
    quote: moment.line === null ? null : moment.printed,
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
    day: toHomeZoneDay(day, instant),
  };
}

function toIsoInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
