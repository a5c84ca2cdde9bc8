import { groupByDay } from '@/lib/chronology/group-by-day';
import type { Entry } from '@/lib/schema/entry';
import { formatShortDate, formatShortWeekday } from '@/lib/wording/format-date';
import { DisplayTime } from '../entry/display-time';
import { Link } from '../site/link';

/** Table of contents of a topic page, beside the entries on a wide screen. */
export function TopicContents({ entries }: { entries: readonly Entry[] }) {
  return (
    <nav aria-label="Entries on this page" className="day-contents no-print" data-order="whole">
      {groupByDay(entries).map(({ day, entries: ofDay }) => (
        <div key={day} className="pb-3">
          <h2 className="strong pb-1">
            {formatShortWeekday(day)} {formatShortDate(day)}
          </h2>
          <ol>
            {ofDay.map((entry) => (
              <li key={entry.id}>
                <Link href={`#${entry.id}`}>
                  <DisplayTime entry={entry} />
                  <span>{entry.headline.text}</span>
                </Link>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </nav>
  );
}
