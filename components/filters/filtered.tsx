import type { ReactNode } from 'react';
import type { FilterData } from '@/lib/filter/apply-filters';
import type { ValueLabels } from '@/lib/filter/describe-filters';
import { type FilterRow, facets } from '@/lib/filter/filter';

/**
 * What stands inside can be filtered by the query string of the address. The entries are there whole; the
 * rows needed to choose between them follow as data, which `lib/publish` takes out into a file of its own:
 * that, and the script that filters (`filter-page.ts`), a browser fetches when a filter is reached for.
 */
export function Filtered({
  rows,
  labels,
  ofOneDay = false,
  children,
}: {
  rows: readonly FilterRow[];
  labels: ValueLabels;
  /** Whether the page shows one day, so that days are nothing to filter by. */
  ofOneDay?: boolean;
  children: ReactNode;
}) {
  const data: FilterData = { rows, labels, ofOneDay };
  const keys = facets.filter((facet) => facet !== 'day' || !ofOneDay);
  return (
    <>
      {children}
      <script type="application/json" data-rows={keys.join(' ')}>
        {/* No text of an article can end the element, or be taken for markup. */}
        {JSON.stringify(data).replaceAll('<', '\\u003c')}
      </script>
    </>
  );
}
