import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { indexByName, indexByOutlet, indexByTopic } from '@/lib/chronology/entry-indexes';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Library } from '@/lib/schema/library';
import { organisationUrl, personUrl, placeUrl } from '@/lib/url/page-urls';
import { Link } from '../site/link';
import { OutletMark } from '../site/outlet-mark';
import { SearchLink } from './search-link';

/** Names shown per group; their own lists have all. */
const firstFew = 10;

type Line = {
  heading: string;
  all?: { href: string; label: string };
  items: { id: string; label: React.ReactNode; href: string; count: number }[];
};

/** Links to the topics, outlets and names of a collection too large for one page, with entry counts. */
export function BrowseLinks({ library, catalogue }: { library: Library; catalogue: Catalogue }) {
  const { entries } = library;
  const sortByName = (
    kind: 'people' | 'organisations' | 'places',
    urlOf: (id: string) => string,
  ): Line['items'] =>
    library[kind].map(({ id, name }) => ({
      id,
      label: name,
      href: urlOf(id),
      count: countEntries(indexByName(entries).get(`${kind} ${id}`)),
    }));
  const lines: Line[] = [
    {
      heading: 'Topics',
      items: library.topics.map(({ id, label }) => ({
        id,
        label,
        href: catalogue.topicAt(id),
        count: countEntries(indexByTopic(entries).get(id)),
      })),
    },
    {
      heading: 'Outlets',
      items: library.outlets.map((outlet) => ({
        id: outlet.id,
        label: (
          <>
            <OutletMark outlet={outlet} />
            {outlet.name}
          </>
        ),
        href: catalogue.outletAt(outlet.id),
        count: countEntries(indexByOutlet(entries).get(outlet.id)),
      })),
    },
    {
      heading: 'People',
      all: { href: '/people/', label: 'All people' },
      items: sortByName('people', personUrl),
    },
    {
      heading: 'Organisations',
      all: { href: '/organisations/', label: 'All organisations' },
      items: sortByName('organisations', organisationUrl),
    },
    {
      heading: 'Places',
      all: { href: '/places/', label: 'All places' },
      items: sortByName('places', placeUrl),
    },
  ];
  return (
    <section id="filters" aria-labelledby="filters-heading" className="facets mt-2">
      <h2 id="filters-heading" className="sr-only">
        Browse by topic, outlet or name
      </h2>
      <p className="text-sm">
        <SearchLink>Search with filters for topic, outlet and day</SearchLink>, or open one of these
        pages.
      </p>
      {lines
        .filter(({ items }) => items.length > 0)
        .map(({ heading, all, items }) => (
          <div key={heading} className="facet">
            <h3>{heading}</h3>
            <ul>
              {items
                .toSorted((a, b) => b.count - a.count)
                .slice(0, all ? firstFew : undefined)
                .map(({ id, label, href, count }) => (
                  <li key={id}>
                    <Link className={count === 0 ? 'quiet zero' : 'quiet'} href={href}>
                      {label} <small>{count.toLocaleString('en-GB')}</small>
                    </Link>
                  </li>
                ))}
              {all && items.length > firstFew && (
                <li>
                  <Link href={all.href}>{all.label}</Link>
                </li>
              )}
            </ul>
          </div>
        ))}
    </section>
  );
}

function countEntries(entries: readonly AnnotatedEntry[] | undefined): number {
  return entries?.length ?? 0;
}
