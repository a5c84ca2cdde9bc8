import type { Day } from '@/lib/schema/day';
import { dayUrl } from '@/lib/url/page-urls';
import { formatLongDay } from '@/lib/wording/format-date';
import { Link } from '../site/link';

/**
 * Links to the front page and all days for reading offline. A script (`lib/browser/offline`) marks those
 * saved on this device.
 */
export function SavedDays({ days }: { days: readonly Day[] }) {
  return (
    <ul data-saved-list="">
      <li>
        <Link href="/">All entries</Link> <span data-saved="" className="text-soft" />
      </li>
      {days.map((day) => (
        <li key={day}>
          <Link href={dayUrl(day)}>{formatLongDay(day)}</Link>{' '}
          <span data-saved="" className="text-soft" />
        </li>
      ))}
    </ul>
  );
}
