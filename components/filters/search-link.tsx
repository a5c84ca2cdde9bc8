import type { SearchFilters } from '@/lib/search/facets';
import { emptyRequest, formatSearchUrl } from '@/lib/search/search-url';
import { Link } from '../site/link';

/** Links from a list that is too long to filter on its page to a search with the list's subject chosen. */
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
  const query = formatSearchUrl({ text, filters: { ...emptyRequest.filters, ...filters } });
  return <Link href={`/search/${query}`}>{children}</Link>;
}
