import type { Facet } from '@/lib/filter/filter';
import { capitalised } from '@/lib/wording/counts-and-lists';
import { FacetLink } from './facet-link';

/** Values of a facet as links, called by their labels alone. */
export function FacetList({
  facet,
  values,
  labels,
  counts,
}: {
  facet: Exclude<Facet, 'day'>;
  /** In order, each with its own page, where there is one. */
  values: readonly { id: string; page?: string }[];
  labels: Readonly<Record<string, string>>;
  counts: ReadonlyMap<string, number>;
}) {
  return (
    <ul>
      {values.map(({ id, page }) => (
        <li key={id}>
          <FacetLink facet={facet} value={id} count={counts.get(id) ?? 0} prebuilt={page}>
            {capitalised(labels[id] ?? id)}
          </FacetLink>
        </li>
      ))}
    </ul>
  );
}
