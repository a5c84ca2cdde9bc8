import type { ReactNode } from 'react';
import { Link } from '@/components/site/link';
import type { Library } from '@/lib/schema/library';
import type { SearchFacet } from '@/lib/search/facets';
import { dayUrl, outletUrl, topicUrl } from '@/lib/url/page-urls';
import { formatShortDate, formatShortWeekday } from '@/lib/wording/format-date';
import { OutletMark } from '../site/outlet-mark';

/** A value to filter a search by. */
type SearchValue = {
  id: string;
  label: string;
  /** The page of the value, for browsers without JavaScript. */
  page: string;
  /** Number of entries in the whole collection. */
  entries: number;
  mark?: ReactNode;
};

type Narrowed = Pick<Library, 'topics' | 'outlets' | 'days' | 'entries'>;

/** More values than this become a select box instead of links. */
const mostLinks = 24;

/**
 * Shows the filters of the search, each value with its number of entries. In the HTML the links lead to the
 * pages of the values; the search script updates counts and links.
 */
export function SearchFacets({ library }: { library: Narrowed }) {
  return (
    <section id="search-facets" aria-labelledby="search-facets-heading" className="facets mt-4">
      <h2 id="search-facets-heading" className="sr-only">
        Filters
      </h2>
      <details className="facets-toggle">
        <summary>Filters</summary>
      </details>
      {listFacets(library).map(({ facet, heading, values }) => (
        <div key={facet} className="facet">
          <h3 id={`search-${facet}`}>{heading}</h3>
          {values.length > mostLinks ? (
            <SearchSelect facet={facet} values={values} />
          ) : (
            <ul>
              {values.map(({ id, label, page, entries, mark }) => (
                <li key={id}>
                  <Link
                    className={entries === 0 ? 'quiet zero' : 'quiet'}
                    href={page}
                    data-facet={facet}
                    data-value={id}
                  >
                    {mark}
                    {label} <small>{entries.toLocaleString('en-GB')}</small>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

function SearchSelect({ facet, values }: { facet: SearchFacet; values: readonly SearchValue[] }) {
  return (
    <select data-facet={facet} aria-labelledby={`search-${facet}`} className="search-select">
      <option value="">Any</option>
      {values.map(({ id, label, entries }) => (
        <option key={id} value={id} data-label={label}>
          {label} ({entries.toLocaleString('en-GB')})
        </option>
      ))}
    </select>
  );
}

function listFacets({ topics, outlets, days, entries }: Narrowed) {
  const counts = new Map<string, number>();
  const count = (facet: SearchFacet, value: string) => {
    counts.set(`${facet} ${value}`, (counts.get(`${facet} ${value}`) ?? 0) + 1);
  };
  for (const { day, source, topics: own } of entries) {
    count('day', day);
    count('outlet', source.outlet);
    for (const { topic } of own) count('topic', topic);
  }
  const values = (facet: SearchFacet, items: readonly Omit<SearchValue, 'entries'>[]) =>
    items.map((item) => ({ ...item, entries: counts.get(`${facet} ${item.id}`) ?? 0 }));
  const most = (all: SearchValue[]) => all.toSorted((a, b) => b.entries - a.entries);
  const topicValues = topics.map(({ id, label }) => ({ id, label, page: topicUrl(id) }));
  const outletValues = outlets.map((outlet) => ({
    id: outlet.id,
    label: outlet.name,
    page: outletUrl(outlet.id),
    mark: <OutletMark outlet={outlet} />,
  }));
  const dayValues = days.map((day) => ({
    id: day,
    label: `${formatShortWeekday(day)} ${formatShortDate(day)}`,
    page: dayUrl(day),
  }));
  return [
    { facet: 'topic', heading: 'Topics', values: most(values('topic', topicValues)) },
    { facet: 'outlet', heading: 'Outlets', values: most(values('outlet', outletValues)) },
    { facet: 'day', heading: 'Days', values: values('day', dayValues) },
  ] as const;
}
