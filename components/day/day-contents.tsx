import { Link } from '@/components/site/link';
import type { Entry } from '@/lib/schema/entry';
import { DisplayTime } from '../entry/display-time';

/** The day at a glance, beside the reading on a wide screen: every entry's time and headline. */
export function DayContents({ entries }: { entries: readonly Entry[] }) {
  return (
    <nav aria-label="Entries of this day" className="day-contents no-print">
      <h2 className="strong pb-2">In this day</h2>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id} data-entry={entry.id}>
            <Link href={`#${entry.slug}`}>
              <DisplayTime entry={entry} />
              <span>{entry.headline.text}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
