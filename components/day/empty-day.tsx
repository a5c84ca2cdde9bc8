import { Link } from '@/components/site/link';
import type { Day } from '@/lib/schema/day';
import { dayUrl } from '@/lib/url/page-urls';
import { formatLongDay, formatShortDate } from '@/lib/wording/format-date';

/** Explains that a day has no articles and links to the nearest days with entries. */
export function EmptyDay({
  day,
  neighbours: { before, after },
}: {
  day: Day;
  neighbours: { before: Day | null; after: Day | null };
}) {
  return (
    <div className="prose mt-8">
      <p className="text-body strong">No articles for {formatShortDate(day)}</p>
      <p>This is a gap in the collection; it does not mean that nothing happened.</p>
      <p>
        Nearest days with entries:{' '}
        {before && <Link href={dayUrl(before)}>{formatLongDay(before)}</Link>}
        {before && after && ' and '}
        {after && <Link href={dayUrl(after)}>{formatLongDay(after)}</Link>}.
      </p>
    </div>
  );
}
