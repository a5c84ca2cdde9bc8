import { Link } from '@/components/site/link';
import type { Entry } from '@/lib/schema/entry';
import { DisplayTime } from '../entry/display-time';

/** Table of contents of a day, beside the entries on a wide screen: times and headlines. */
export function DayContents({ entries }: { entries: readonly Entry[] }) {
  return (
    <nav aria-label="Entries of this day" className="day-contents no-print">
      <h2 className="strong pb-2">On this page</h2>
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
