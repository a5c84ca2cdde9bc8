import type { FilterResult } from '@/lib/filter/apply-filters';
import { chooseFilter, facets, serialiseFilters } from '@/lib/filter/filter';
import { findAll } from '../dom';

/** Addresses of links that keep the filters, as they stood in the page. */
const plain = new WeakMap<HTMLElement, string>();

/** Brings the links of the filters up to date: what each would give, where it leads, which are on. */
export function showFacets({ filters, counts }: FilterResult): void {
  for (const link of findAll('a[data-facet]')) {
    const facet = facets.find((name) => name === link.dataset.facet);
    const value = link.dataset.value ?? '';
    if (facet === undefined) continue;
    const count = counts[facet].get(value) ?? 0;
    const on = filters[facet].includes(value);
    leadTo(link, serialiseFilters(chooseFilter(filters, facet, value)));
    link.classList.toggle('zero', count === 0 && !on);
    if (on) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    const shown = link.querySelector('small');
    if (shown) shown.textContent = String(count);
  }
  for (const link of findAll('a[data-keep-filters]')) {
    const address = plain.get(link) ?? link.getAttribute('href') ?? '';
    plain.set(link, address);
    link.setAttribute('href', address + serialiseFilters(filters));
  }
}

/** Makes a link lead to this page under a choice: its query string, empty for all. */
export function leadTo(link: HTMLElement, search: string): void {
  link.dataset.href = search;
  link.setAttribute('href', search || window.location.pathname);
}
