import { applyFilters, type FilterData, type FilterResult } from '@/lib/filter/apply-filters';
import { anchorOfAddress, withSearch } from './filter-url';
import { showEntries } from './show-entries';
import { showFacets } from './show-facets';
import { showPassages } from './show-passages';
import { showSentence } from './show-sentence';

/**
 * Filters a page by the query string of its address, as long as the page is open. The entries stand in the
 * page; what is filtered by is hidden and shown there, and said in words.
 *
 * It sets `data-ready` on `<html>` when it answers, for which `lib/publish/deferred-start.ts` waits.
 * @param showMore told of each choice, last
 */
export function filterPage(data: FilterData, showMore: (filtering: FilterResult) => void): void {
  const show = () => {
    const filtering = applyFilters(window.location.search, anchorOfAddress(), data);
    showEntries(filtering);
    showPassages(filtering);
    showFacets(filtering);
    showSentence(filtering);
    showMore(filtering);
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const search = link?.dataset.href;
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (search === undefined || elsewhere || event.button !== 0) return;
    event.preventDefault();
    window.history.pushState(null, '', withSearch(search));
    show();
  });
  window.addEventListener('popstate', show);
  window.addEventListener('hashchange', show);

  show();
  document.documentElement.dataset.ready = '';
  // Filters that the address brought with it have just moved the linked entry.
  if (window.location.search && window.location.hash) {
    document.getElementById(anchorOfAddress())?.scrollIntoView();
  }
}
