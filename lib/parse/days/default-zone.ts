import { findOffset } from '@/lib/calendar/zone-offsets';
import { createIssue, type Issue } from '@/lib/schema/issue';
import type { ReadDay } from '@/lib/schema/time';
import { formatFullDate } from '@/lib/wording/format-date';
import type { ArticleFacts } from '../facts';
import type { Layout } from '../layout/article-layout';

/** The zone of clocks that print none, and the issues in finding it. */
type DefaultZone = { zone: string | null; issues: Issue[] };

/**
 * Finds the zone of clocks that print none: the zone that the page states for all its times, or the given
 * one, or that of the first post if it alone prints one, or the only one of the page's own stamps.
 */
export function findDefaultZone(
  layout: Layout,
  published: ReadDay | null,
  facts: ArticleFacts,
): DefaultZone {
  const { statedZone } = layout;
  if (statedZone === null) {
    if (facts.zone !== null) return { zone: facts.zone, issues: [] };
    return findFirstPostZone(layout) ?? findPageStampZone(layout, published);
  }
  const { zone, others, block } = statedZone;
  const noon = toNoon(published);
  const other = others.find(
    (candidate) => findOffset(candidate.zone, noon) !== findOffset(zone.zone, noon),
  );
  if (published === null || other === undefined) return { zone: zone.zone, issues: [] };
  return {
    zone: facts.zone,
    issues: [
      createIssue(
        'zones-contradict',
        `The page says its times are ${zone.printed} and ${other.printed}; on ${formatFullDate(published.day)} these are not the same.`,
        { line: block.number, column: block.column },
      ),
    ],
  };
}

/** Returns the zone of the first post if no post below prints one: it holds for all of them. */
function findFirstPostZone({ posts }: Layout): DefaultZone | null {
  const [first, second, ...others] = posts.filter(({ marker }) => marker.clock !== null);
  if (first === undefined || second === undefined || first.marker.zone === null) return null;
  if ([second, ...others].some(({ marker }) => marker.zone !== null)) return null;
  return {
    zone: first.marker.zone.zone,
    issues: [
      createIssue(
        'zone-of-page',
        `“${second.marker.printed}” and the other times name no zone; they are read in that of the first post, “${first.marker.zone.printed}” on line ${first.block.number}.`,
        { line: second.block.number, column: second.block.column },
      ),
    ],
  };
}

/** A machine-readable stamp in UTC says nothing about the newsroom's own clock, and does not count. */
function findPageStampZone({ pageStamps, posts }: Layout, published: ReadDay | null): DefaultZone {
  const noon = toNoon(published);
  const zoned = pageStamps.flatMap(({ stamp: { zone, form, clock }, block }) =>
    zone === null || clock === null || (form === 'iso' && findOffset(zone.zone, noon) === 0)
      ? []
      : [{ zone, offset: findOffset(zone.zone, noon), block }],
  );
  const [first] = zoned;
  const clocked = posts.find(({ marker }) => marker.clock !== null);
  const postsPrintZones = posts.some(({ marker }) => marker.zone !== null);
  if (
    first === undefined ||
    clocked === undefined ||
    postsPrintZones ||
    zoned.some(({ offset }) => offset !== first.offset)
  ) {
    return { zone: null, issues: [] };
  }
  const { marker, block } = clocked;
  return {
    zone: first.zone.zone,
    issues: [
      createIssue(
        'zone-of-page',
        `“${marker.printed}” and the other times name no zone; they are read in the one that the page prints with its own time, “${first.zone.printed}” ${first.block === null ? 'in its metadata' : `on line ${first.block.number}`}.`,
        { line: block.number, column: block.column },
      ),
    ],
  };
}

/** Noon of the published day, for comparing zones; an undated page gets a day outside summer time. */
function toNoon(published: ReadDay | null): string {
  return `${published?.day ?? '2000-01-01'}T12:00:00Z`;
}
