import { offsetAt } from '@/lib/calendar/zone-offsets';
import { type Issue, issue } from '@/lib/schema/issue';
import type { ReadDay } from '@/lib/schema/time';
import { fullDate } from '@/lib/wording/format-date';
import type { ArticleFacts } from '../facts';
import type { Layout } from '../layout/article-layout';

/**
 * The zone of clocks that name none: what the page states for all, else what is given, else the only one
 * that it prints with the times of its own publication and changes.
 */
export function sharedZone(
  layout: Layout,
  published: ReadDay | null,
  facts: ArticleFacts,
): { zone: string | null; issues: Issue[] } {
  const { statedZone } = layout;
  if (statedZone === null)
    return facts.zone === null ? zoneOfPage(layout, published) : { zone: facts.zone, issues: [] };
  const { zone, others, block } = statedZone;
  const noon = `${published?.day ?? '2000-01-01'}T12:00:00Z`;
  const other = others.find(
    (candidate) => offsetAt(candidate.zone, noon) !== offsetAt(zone.zone, noon),
  );
  if (published === null || other === undefined) return { zone: zone.zone, issues: [] };
  return {
    zone: facts.zone,
    issues: [
      issue(
        'zones-contradict',
        `The page says its times are ${zone.printed} and ${other.printed}; on ${fullDate(published.day)} these are not the same.`,
        { line: block.number, column: block.column },
      ),
    ],
  };
}

/** A machine's time in UTC says nothing of the clock on the newsroom's wall. */
function zoneOfPage(
  { pageStamps, posts }: Layout,
  published: ReadDay | null,
): { zone: string | null; issues: Issue[] } {
  const noon = `${published?.day ?? '2000-01-01'}T12:00:00Z`;
  const named = pageStamps.flatMap(({ stamp: { zone, form, clock }, block }) =>
    zone === null || clock === null || (form === 'iso' && offsetAt(zone.zone, noon) === 0)
      ? []
      : [{ zone, block }],
  );
  const [first] = named;
  const without = posts.find(({ marker }) => marker?.mark.clock != null);
  const isOne = named.every(
    ({ zone }) => offsetAt(zone.zone, noon) === offsetAt(first?.zone.zone ?? 'UTC', noon),
  );
  const isMixed = posts.some(({ marker }) => marker?.mark.zone != null);
  if (first === undefined || without?.marker == null || !isOne || isMixed)
    return { zone: null, issues: [] };
  const { marker } = without;
  return {
    zone: first.zone.zone,
    issues: [
      issue(
        'zone-of-page',
        `“${marker.mark.printed}” and the other times name no zone; they are read in the one that the page prints with its own time, “${first.zone.printed}” on line ${first.block.number}.`,
        { line: marker.block.number, column: marker.block.column },
      ),
    ],
  };
}
