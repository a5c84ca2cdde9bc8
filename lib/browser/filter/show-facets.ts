import type { FilterResult } from '@/lib/filter/apply-filters';
import { chooseFilter, facets, serialiseFilters } from '@/lib/filter/filter';
import { findAll, readData } from '../dom';

/** URLs without filters of the links that pass the filters on. */
const unfilteredUrls = new WeakMap<HTMLElement, string>();

/** Updates the links of the facets: count, target and whether each is active. */
export function showFacets({ filters, counts }: FilterResult): void {
  for (const link of findAll('a[data-facet]')) {
    const facet = facets.find((name) => name === link.dataset.facet);
    if (facet === undefined) continue;
    const value = readData(link, 'value');
    const count = counts[facet].get(value) ?? 0;
    const isActive = filters[facet].includes(value);
    linkToFilters(link, serialiseFilters(chooseFilter(filters, facet, value)));
    link.classList.toggle('zero', count === 0 && !isActive);
    if (isActive) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    const countElement = link.querySelector('small');
    if (countElement) countElement.textContent = String(count);
  }
  for (const link of findAll('a[data-keep-filters]')) {
    const url = unfilteredUrls.get(link) ?? link.getAttribute('href') ?? '';
    unfilteredUrls.set(link, url);
    link.setAttribute('href', url + serialiseFilters(filters));
  }
}

/**
 * Makes a link apply filters to this page.
 * @param search query string of the filters; empty for none
 */
export function linkToFilters(link: HTMLElement, search: string): void {
  link.dataset.href = search;
  link.setAttribute('href', search || window.location.pathname);
}
