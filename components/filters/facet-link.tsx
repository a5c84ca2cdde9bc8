import type { ReactNode } from 'react';
import { Link } from '@/components/site/link';
import { chooseFilter, type Facet, noFilters, serialiseFilters } from '@/lib/filter/filter';

/**
 * Links to one value of a facet and shows its number of entries. In the HTML it leads to `prebuilt`, or to
 * this page with the filter in the URL; the filter script keeps count and link up to date.
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
  /** Page that shows the same without JavaScript, if there is one. */
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
