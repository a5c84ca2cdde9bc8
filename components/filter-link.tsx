'use client';

import type { ComponentProps, MouseEvent } from 'react';
import { inSite } from '@/lib/chronology/base-path';
import { type Filters, serialiseFilters } from '@/lib/chronology/filter';
import { goToSearch } from './filter-address';
import { useFiltering } from './filter-provider';

/**
 * A link that changes what is filtered by. Until the page is live it leads to `prebuilt`, a page that
 * shows the same without a script; then, and where there is no such page, to this page’s own address
 * with the filters in it.
 */
export function FilterLink({
  filters,
  prebuilt,
  ...rest
}: { filters: Filters; prebuilt?: string | undefined } & Omit<
  ComponentProps<'a'>,
  'href' | 'onClick'
>) {
  const { live, page } = useFiltering();
  const search = serialiseFilters(filters);

  function follow(event: MouseEvent) {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (elsewhere || event.button !== 0) return;
    event.preventDefault();
    goToSearch(search);
  }

  return (
    <a
      {...rest}
      href={inSite(live ? search || page : (prebuilt ?? search))}
      data-control=""
      data-href={search}
      onClick={follow}
    />
  );
}
