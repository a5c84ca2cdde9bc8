import { applyFilters, type FilterData } from '@/lib/filter/apply-filters';
import { requireValue } from '@/lib/text/required';
import { readData } from '../dom';
import { FetchError, fetchJson } from '../fetch-file';
import { readUrlAnchor, withSearch } from './filter-url';
import { showEntries } from './show-entries';
import { showFacets } from './show-facets';
import { showPassages } from './show-passages';
import { showSentence } from './show-sentence';
import { showDownloads } from './view-downloads';

/**
 * Starts the filters of a page. The inline starter (`lazy-load-filter.ts`) names the file of filter rows in
 * `data-rows`, and gives up at an `error` event on its element.
 */
export async function startFilter(page: Document): Promise<void> {
  const starter = requireValue(
    page.querySelector<HTMLElement>('script[data-rows]'),
    'The page has its starter.',
  );
  try {
    const data = await fetchJson<FilterData>(readData(starter, 'rows'));
    if (page.readyState === 'loading')
      page.addEventListener('DOMContentLoaded', () => filterPage(data));
    else filterPage(data);
  } catch (error) {
    starter.dispatchEvent(new Event('error'));
    if (!(error instanceof FetchError)) throw error;
  }
}

/**
 * Filters the page by the query string of its URL, now and whenever that changes. Entries are never
 * rendered here: they are in the page, and are hidden or shown.
 *
 * Sets `data-ready` on `<html>` once it listens, for which the inline starter waits.
 */
function filterPage(data: FilterData): void {
  const show = () => {
    const result = applyFilters(window.location.search, readUrlAnchor(), data);
    showEntries(result);
    showPassages(result);
    showFacets(result);
    showSentence(result);
    showDownloads(result);
  };

  // Before the listeners: if this fails, the links stay ordinary links.
  show();
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const search = link?.dataset.href;
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (search === undefined || opensElsewhere || event.button !== 0) return;
    event.preventDefault();
    window.history.pushState(null, '', withSearch(search));
    show();
  });
  window.addEventListener('popstate', show);
  window.addEventListener('hashchange', show);
  document.documentElement.dataset.ready = '';
  // Filters in the URL have just moved the linked entry.
  if (window.location.search && window.location.hash) {
    document.getElementById(readUrlAnchor())?.scrollIntoView();
  }
}
