'use client';

import type { Facet } from '@/lib/chronology/filter';
import { capitalised } from '@/lib/chronology/words';
import { FacetLink } from './facet-link';
import { useFiltering } from './filter-provider';

/** Values of a facet as links, called by their labels alone. */
export function FacetList({
  facet,
  values,
}: {
  facet: Exclude<Facet, 'day'>;
  /** In order, each with its own page, where there is one. */
  values: readonly { id: string; page?: string }[];
}) {
  const { labels } = useFiltering();
  return (
    <ul>
      {values.map(({ id, page }) => (
        <li key={id}>
          <FacetLink facet={facet} value={id} prebuilt={page}>
            {capitalised(labels[facet][id] ?? id)}
          </FacetLink>
        </li>
      ))}
    </ul>
  );
}
