import type { ReactNode } from 'react';
import type { DayPart } from '@/lib/chronology/split-day';
import type { Day } from '@/lib/schema/day';
import { requireValue } from '@/lib/text/required';
import { dayPartUrl } from '@/lib/url/page-urls';
import { formatEntryCount } from '@/lib/wording/counts-and-lists';
import { SearchLink } from '../filters/search-link';
import { Link } from '../site/link';

/**
 * Links to the parts of a day that is too long for one page, and names the current one. Older links to an
 * entry in this day lead to its first part; the script redirects them to the entry’s own page.
 */
export function DayPartLinks({
  day,
  parts,
  current,
  children,
}: {
  day: Day;
  parts: readonly DayPart<{ id: string }>[];
  current: string | null;
  /** The script that redirects to the page of an entry in another part. */
  children: ReactNode;
}) {
  const shown = requireValue(
    parts.find(({ slug }) => slug === current),
    'The page shows one of the parts.',
  );
  return (
    <nav aria-labelledby="parts" className="mt-4 text-sm">
      <h2 id="parts" className="strong">
        This page shows {shown.label}: {formatEntryCount(shown.entries.length)}
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 mt-1">
        {parts.map(({ slug, label, entries }) => (
          <li key={slug}>
            <Link
              className="quiet min-h-6 aria-[current]:strong"
              href={dayPartUrl(day, slug)}
              aria-current={slug === current ? 'page' : undefined}
            >
              {label} <small className="text-soft ml-1">{entries.length}</small>
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-1">
        <SearchLink filters={{ day: [day] }}>Filter the whole day</SearchLink>
      </p>
      {children}
    </nav>
  );
}
