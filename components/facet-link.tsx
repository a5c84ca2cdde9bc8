'use client';

import type { ReactNode } from 'react';
import { chooseFilter, type Facet } from '@/lib/chronology/filter';
import { FilterLink } from './filter-link';
import { useFiltering } from './filter-provider';

/** One value of a facet with the number of entries it gives under the filters that are on. */
export function FacetLink({
  facet,
  value,
  prebuilt,
  children,
}: {
  facet: Facet;
  value: string;
  /** Page that shows the same without a script, where there is one. */
  prebuilt?: string | undefined;
  children: ReactNode;
}) {
  const { filters, counts } = useFiltering();
  const count = counts[facet].get(value) ?? 0;
  const on = filters[facet].includes(value);
  return (
    <FilterLink
      filters={chooseFilter(filters, facet, value)}
      prebuilt={prebuilt}
      className={count === 0 && !on ? 'quiet zero' : 'quiet'}
      aria-current={on || undefined}
    >
      {children} <small>{count}</small>
    </FilterLink>
  );
}
