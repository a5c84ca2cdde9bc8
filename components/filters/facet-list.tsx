import type { Facet } from '@/lib/filter/filter';
import { capitalise } from '@/lib/wording/counts-and-lists';
import { FacetLink } from './facet-link';

/** Lists the values of a facet as links. */
export function FacetList({
  facet,
  values,
  labels,
  counts,
}: {
  facet: Exclude<Facet, 'day'>;
  /** In display order, each with its own page if there is one. */
  values: readonly { id: string; page?: string }[];
  labels: Readonly<Record<string, string>>;
  counts: ReadonlyMap<string, number>;
}) {
  return (
    <ul>
      {values.map(({ id, page }) => (
        <li key={id}>
          <FacetLink facet={facet} value={id} count={counts.get(id) ?? 0} prebuilt={page}>
            {capitalise(labels[id] ?? id)}
          </FacetLink>
        </li>
      ))}
    </ul>
  );
}
