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

/** Values shown at once; the others are collapsed. */
const firstFew = 8;

/** Shows the filters with long lists of values: speakers, people, organisations, places, kinds. */
export function MoreFacets({
  catalogue,
  labels,
  counts,
}: {
  catalogue: Catalogue;
  labels: ValueLabels;
  /** Number of entries by facet and value. */
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
  const shown = lines
    .map((line) => ({ ...line, values: sortValuesByCount(counts[line.facet], line) }))
    .filter(({ values }) => values.length > 0);
  if (shown.length === 0) return null;
  return (
    <details className="more-facets">
      <summary>
        <span>
          More filters
          <span className="max-sm:sr-only">
            : {shown.map(({ heading }) => heading.toLowerCase()).join(', ')}
          </span>
        </span>
      </summary>
      {shown.map(({ facet, heading, values }) => (
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

/** Returns the values that occur, most frequent first, with their pages. */
function sortValuesByCount(counts: ReadonlyMap<string, number>, { pageOf }: Listed): Value[] {
  return [...counts]
    .toSorted(([, some], [, others]) => others - some)
    .map(([id]) => ({ id, ...(pageOf && { page: pageOf(id) }) }));
}
