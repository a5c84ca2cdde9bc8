import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { ValueLabels } from '@/lib/filter/describe-filters';
import type { Facet } from '@/lib/filter/filter';
import { organisationUrl, personUrl, placeUrl } from '@/lib/url/page-urls';
import { FacetList } from './facet-list';

type Listed = {
  facet: Exclude<Facet, 'day'>;
  heading: string;
  pageOf?: (id: string) => string;
};

type Value = { id: string; page?: string };

/** Values that a line shows; the others are behind a further step. */
const firstFew = 8;

/** The filters with long lists of values: who speaks, who and what is named, kinds of entries. */
export function MoreFacets({
  catalogue,
  labels,
  counts,
}: {
  catalogue: Catalogue;
  labels: ValueLabels;
  /** How many entries each value of each facet gives. */
  counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}) {
  const listOf = (facet: Listed['facet'], values: readonly Value[]) => (
    <FacetList facet={facet} values={values} labels={labels[facet]} counts={counts[facet]} />
  );
  const lines: Listed[] = [
    { facet: 'speaker', heading: 'Speakers', pageOf: (id) => catalogue.speaker(id).url },
    { facet: 'person', heading: 'People', pageOf: personUrl },
    { facet: 'organisation', heading: 'Organisations', pageOf: organisationUrl },
    { facet: 'place', heading: 'Places', pageOf: placeUrl },
    { facet: 'kind', heading: 'Kinds' },
  ];
  const held = lines
    .map((line) => ({ ...line, values: valuesByCount(counts[line.facet], line) }))
    .filter(({ values }) => values.length > 0);
  if (held.length === 0) return null;
  return (
    <details className="more-facets">
      <summary>
        <span>
          More filters
          <span className="max-sm:sr-only">
            : {held.map(({ heading }) => heading.toLowerCase()).join(', ')}
          </span>
        </span>
      </summary>
      {held.map(({ facet, heading, values }) => (
        <div key={facet} className="facet">
          <h3>{heading}</h3>
          <div>
            {listOf(facet, values.slice(0, firstFew))}
            {values.length > firstFew && (
              <details>
                <summary>
                  {values.length - firstFew} more
                  <span className="sr-only"> {heading.toLowerCase()}</span>
                </summary>
                {listOf(facet, values.slice(firstFew))}
              </details>
            )}
          </div>
        </div>
      ))}
    </details>
  );
}

/** The values that occur, those of more entries first, with their pages. */
function valuesByCount(counts: ReadonlyMap<string, number>, { pageOf }: Listed): Value[] {
  return [...counts]
    .toSorted(([, some], [, others]) => others - some)
    .map(([id]) => ({ id, ...(pageOf && { page: pageOf(id) }) }));
}
