import type { ReactNode } from 'react';
import { Link } from '@/components/site/link';
import { chooseFilter, type Facet, noFilters, serialiseFilters } from '@/lib/filter/filter';

/**
 * One value of a facet with the number of entries it gives. As it stands in the page the link leads to
 * `prebuilt`, which shows the same without a script, or to this page’s own address with the filter in it;
 * the script that filters keeps number and link up to date with what is on.
 */
export function FacetLink({
  facet,
  value,
  count,
  prebuilt,
  children,
}: {
  facet: Facet;
  value: string;
  count: number;
  /** Page that shows the same without a script, where there is one. */
  prebuilt?: string | undefined;
  children: ReactNode;
}) {
  const search = serialiseFilters(chooseFilter(noFilters, facet, value));
  return (
    <Link
      href={prebuilt ?? search}
      className={count === 0 ? 'quiet zero' : 'quiet'}
      data-facet={facet}
      data-value={value}
      data-href={search}
    >
      {children} <small>{count}</small>
    </Link>
  );
}
