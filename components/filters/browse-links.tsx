import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { entriesByName, entriesByOutlet, entriesByTopic } from '@/lib/chronology/entry-indexes';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Library } from '@/lib/schema/library';
import { organisationUrl, personUrl, placeUrl } from '@/lib/url/page-urls';
import { Link } from '../site/link';
import { OutletMark } from '../site/outlet-mark';
import { SearchLink } from './search-link';

/** Names that a line shows; their lists have all. */
const firstFew = 10;

type Line = {
  heading: string;
  all?: { href: string; label: string };
  items: { id: string; label: React.ReactNode; href: string; count: number }[];
};

/**
 * The ways into a collection too large to be shown on one page: topics, outlets and names with the
 * number of their entries, each leading to its own page.
 */
export function BrowseLinks({ library, catalogue }: { library: Library; catalogue: Catalogue }) {
  const { entries } = library;
  const sortByName = (
    kind: 'people' | 'organisations' | 'places',
    addressOf: (id: string) => string,
  ): Line['items'] =>
    library[kind].map(({ id, name }) => ({
      id,
      label: name,
      href: addressOf(id),
      count: size(entriesByName(entries).get(`${kind} ${id}`)),
    }));
  const lines: Line[] = [
    {
      heading: 'Topics',
      items: library.topics.map(({ id, label }) => ({
        id,
        label,
        href: catalogue.topicAt(id),
        count: size(entriesByTopic(entries).get(id)),
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
        count: size(entriesByOutlet(entries).get(outlet.id)),
      })),
    },
    {
      heading: 'People',
      all: { href: '/people/', label: 'all people' },
      items: sortByName('people', personUrl),
    },
    {
      heading: 'Organisations',
      all: { href: '/organisations/', label: 'all organisations' },
      items: sortByName('organisations', organisationUrl),
    },
    {
      heading: 'Places',
      all: { href: '/places/', label: 'all places' },
      items: sortByName('places', placeUrl),
    },
  ];
  return (
    <section id="filters" aria-labelledby="filters-heading" className="facets mt-2">
      <h2 id="filters-heading" className="sr-only">
        By topic, outlet and name
      </h2>
      <p className="text-sm">
        <SearchLink>Filter by topic, outlet and day together</SearchLink>, with words or without; or
        follow one of these to its own page.
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

function size(entries: readonly AnnotatedEntry[] | undefined): number {
  return entries?.length ?? 0;
}
