import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { describePoints } from '@/lib/chronology/compare-points';
import { describeEventDays, describeOutlets } from '@/lib/chronology/describe-accounts';
import { sortAccounts } from '@/lib/chronology/events';
import type { ReportedEvent } from '@/lib/schema/event';
import { eventUrl } from '@/lib/url/page-urls';
import { formatCount } from '@/lib/wording/counts-and-lists';

/** Points listed in one line; the others are only counted. */
const listedPoints = 4;

/** Shows an event in a list: its title, its reports and where they differ. */
export function EventRow({ event, catalogue }: { event: ReportedEvent; catalogue: Catalogue }) {
  const entryAccounts = sortAccounts(event.accounts, catalogue.entry);
  const differ = describePoints(event.points, 'differ', listedPoints);
  return (
    <li className="line-below py-3">
      <h3 className="headline">
        <Link href={eventUrl(event.id)}>{event.label}</Link>
      </h3>
      <p className="text-sm text-soft">
        {event.lastDay !== undefined && `${describeEventDays(event)} · `}
        {formatCount(entryAccounts.length, 'report')}: {describeOutlets(entryAccounts, catalogue)}
      </p>
      <p className="text-sm mt-1 max-w-measure">
        {differ === null ? 'No differences noted.' : `Reports differ on: ${differ}.`}
      </p>
    </li>
  );
}
