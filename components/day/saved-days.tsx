import type { Day } from '@/lib/schema/day';
import { dayUrl } from '@/lib/url/page-urls';
import { longDay } from '@/lib/wording/format-date';
import { Link } from '../site/link';

/**
 * The front page and the days, as ways on without a network. A script (`lib/publish/offline`) says of each
 * whether this device holds it.
 */
export function SavedDays({ days }: { days: readonly Day[] }) {
  return (
    <ul data-saved-list="">
      <li>
        <Link href="/">All entries</Link> <span data-saved="" className="text-soft" />
      </li>
      {days.map((day) => (
        <li key={day}>
          <Link href={dayUrl(day)}>{longDay(day)}</Link>{' '}
          <span data-saved="" className="text-soft" />
        </li>
      ))}
    </ul>
  );
}
