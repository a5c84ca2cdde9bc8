import type { ReactNode } from 'react';
import { dayAddress, outletAddress, topicAddress } from '@/lib/chronology/address';
import type { Catalogue } from '@/lib/chronology/catalogue';
import { longDay, shortDate, shortWeekday } from '@/lib/chronology/dates';
import { type Facet, type FilterRow, facetCounts, noFilters } from '@/lib/chronology/filter';
import type { Day } from '@/lib/schema/day';
import { FacetLink } from './facet-link';
import { Swatch } from './swatch';

/**
 * The filters in plain sight: a line of topics, one of outlets and, where several days are shown, one
 * of days. Values that give nothing come last and are dimmed, not gone.
 * @param day the page's day, where it shows only one
 */
export function FacetLines({
  catalogue,
  rows,
  day,
}: {
  catalogue: Catalogue;
  rows: readonly FilterRow[];
  day?: Day;
}) {
  const most = <T extends { id: string }>(facet: Facet, items: readonly T[]) => {
    const counts = facetCounts(rows, noFilters, facet);
    return items.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  };
  const days = day ? [] : [...new Set(rows.map((row) => row.day))];
  return (
    <section id="filters" aria-labelledby="filters-heading" className="facets mt-4">
      <h2 id="filters-heading" className="sr-only">
        Filters
      </h2>
      <noscript>
        <p className="remark">
          Without scripts a filter in the address has no effect; each name below leads to a page of
          its own.
        </p>
      </noscript>
      <FacetLine heading="Topics">
        {most('topic', catalogue.topics).map(({ id, label }) => (
          <li key={id}>
            <FacetLink facet="topic" value={id} prebuilt={topicAddress(id, day)}>
              {label}
            </FacetLink>
          </li>
        ))}
      </FacetLine>
      <FacetLine heading="Outlets">
        {most('outlet', catalogue.outlets).map((outlet) => (
          <li key={outlet.id}>
            <FacetLink facet="outlet" value={outlet.id} prebuilt={outletAddress(outlet.id, day)}>
              <Swatch outlet={outlet} />
              {outlet.name}
            </FacetLink>
          </li>
        ))}
      </FacetLine>
      {days.length > 1 && (
        <FacetLine heading="Days">
          {days.map((value) => (
            <li key={value}>
              <FacetLink facet="day" value={value} prebuilt={dayAddress(value)}>
                <span title={longDay(value)}>
                  {shortWeekday(value)} {shortDate(value)}
                </span>
              </FacetLink>
            </li>
          ))}
        </FacetLine>
      )}
    </section>
  );
}

function FacetLine({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div className="facet">
      <h3>{heading}</h3>
      <ul>{children}</ul>
    </div>
  );
}
