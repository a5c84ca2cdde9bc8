import type { ReactNode } from 'react';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { ValueLabels } from '@/lib/filter/describe-filters';
import { byFacet, type Facet, type FilterRow, noFilters } from '@/lib/filter/filter';
import { countFacetValues } from '@/lib/filter/match-filters';
import type { Day } from '@/lib/schema/day';
import { dayUrl } from '@/lib/url/page-urls';
import { formatLongDay, formatShortDate, formatShortWeekday } from '@/lib/wording/format-date';
import { OutletMark } from '../site/outlet-mark';
import { FacetLink } from './facet-link';
import { FacetList } from './facet-list';
import { MoreFacets } from './more-facets';

/**
 * Shows the filters: topics, outlets, days (if there are several) and parties, with longer lists of names on
 * demand. Values without entries come last, dimmed. On a wide screen the filters are a sticky column.
 * @param day the page's day, if it shows only one
 * @param switches settings of the list
 */
export function FacetLines({
  catalogue,
  rows,
  labels,
  day,
  switches,
}: {
  catalogue: Catalogue;
  rows: readonly FilterRow[];
  labels: ValueLabels;
  day?: Day;
  switches?: ReactNode;
}) {
  const counts = byFacet((facet) => countFacetValues(rows, noFilters, facet));
  const countOf = (facet: Facet, value: string) => counts[facet].get(value) ?? 0;
  const most = <T extends { id: string }>(facet: Facet, items: readonly T[]) =>
    items.toSorted((a, b) => countOf(facet, b.id) - countOf(facet, a.id));
  const days = day ? [] : [...new Set(rows.map((row) => row.day))];
  return (
    <section id="filters" aria-labelledby="filters-heading" className="facets mt-2">
      <h2 id="filters-heading" className="sr-only">
        Filters
      </h2>
      <noscript>
        <p className="remark">Filters need JavaScript. Each name below opens its own page.</p>
      </noscript>
      {switches}
      <details className="facets-toggle">
        <summary>Filters</summary>
      </details>
      <FacetLine heading="Topics">
        <ul>
          {most('topic', catalogue.topics).map(({ id, label }) => (
            <li key={id}>
              <FacetLink
                facet="topic"
                value={id}
                count={countOf('topic', id)}
                prebuilt={catalogue.topicAt(id, day)}
              >
                {label}
              </FacetLink>
            </li>
          ))}
        </ul>
      </FacetLine>
      <FacetLine heading="Outlets">
        <ul>
          {most('outlet', catalogue.outlets).map((outlet) => (
            <li key={outlet.id}>
              <FacetLink
                facet="outlet"
                value={outlet.id}
                count={countOf('outlet', outlet.id)}
                prebuilt={catalogue.outletAt(outlet.id, day)}
              >
                <OutletMark outlet={outlet} />
                {outlet.name}
              </FacetLink>
            </li>
          ))}
        </ul>
      </FacetLine>
      {days.length > 1 && (
        <FacetLine heading="Days">
          <ul>
            {days.map((value) => (
              <li key={value}>
                <FacetLink
                  facet="day"
                  value={value}
                  count={countOf('day', value)}
                  prebuilt={dayUrl(value)}
                >
                  <span title={formatLongDay(value)}>
                    {formatShortWeekday(value)} {formatShortDate(value)}
                  </span>
                </FacetLink>
              </li>
            ))}
          </ul>
        </FacetLine>
      )}
      <FacetLine heading="Quoted">
        <FacetList
          facet="party"
          values={most('party', catalogue.parties)}
          labels={labels.party}
          counts={counts.party}
        />
      </FacetLine>
      <MoreFacets catalogue={catalogue} labels={labels} counts={counts} />
    </section>
  );
}

function FacetLine({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div className="facet">
      <h3>{heading}</h3>
      {children}
    </div>
  );
}
