import { Link } from '@/components/site/link';
import type { Day } from '@/lib/schema/day';
import { dayUrl } from '@/lib/url/page-urls';
import { longDay, shortDate } from '@/lib/wording/format-date';

/** A day for which nothing is held says so, and leads to the nearest that has entries. */
export function EmptyDay({
  day,
  neighbours: { before, after },
}: {
  day: Day;
  neighbours: { before: Day | null; after: Day | null };
}) {
  return (
    <div className="prose mt-8">
      <p className="text-body strong">No article held</p>
      <p>
        Daybook holds no article with an entry on {shortDate(day)}. That says something about this
        collection, and nothing about what happened that day.
      </p>
      <p>
        The nearest days with entries:{' '}
        {before && <Link href={dayUrl(before)}>{longDay(before)}</Link>}
        {before && after && ' and '}
        {after && <Link href={dayUrl(after)}>{longDay(after)}</Link>}.
      </p>
    </div>
  );
}
