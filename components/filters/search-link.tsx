import type { SearchFilters } from '@/lib/search/facets';
import { emptyRequest, formatSearchUrl } from '@/lib/search/search-url';
import { Link } from '../site/link';

/**
 * Leads from a list that is too long to be filtered on its page to the search, which filters the whole
 * collection: with what the list is of already chosen.
 */
export function SearchLink({
  text = '',
  filters = {},
  children,
}: {
  /** Words to look for, such as a name. */
  text?: string;
  filters?: Partial<SearchFilters>;
  children: string;
}) {
  const address = formatSearchUrl({ text, filters: { ...emptyRequest.filters, ...filters } });
  return <Link href={`/search/${address}`}>{children}</Link>;
}
