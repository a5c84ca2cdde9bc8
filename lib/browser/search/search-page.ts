import { isFiltered } from '@/lib/search/facets';
import { type OpenIndex, openIndex } from '@/lib/search/open-index';
import { countFirstShards } from '@/lib/search/run-search';
import {
  emptyRequest,
  formatSearchUrl,
  parseSearchUrl,
  type SearchRequest,
} from '@/lib/search/search-url';
import { formatEntryCount } from '@/lib/wording/counts-and-lists';
import { createElement, findById } from '../dom';
import { fetchIndexPart, settleIndexWork } from './fetch-index-part';
import { answerSearch, type FoundEntries, findFirstMatches } from './search-answer';
import { findSearchFilterControls } from './search-filters';
import { renderCountingResults, renderFailedResults, renderSearchResults } from './search-results';

/** Entries shown at first, and added by each “Show more”. */
const pageSize = 10;
/** Milliseconds without a key press before the URL is updated. Announcements wait twice as long. */
const typingPause = 250;

/**
 * Starts the search page. The URL has the search, so it can be shared, reloaded and left by the back button:
 * typing replaces the URL, a filter adds a step to the history.
 */
export function startSearch(page: Document): void {
  const form = findById('search-form', HTMLFormElement);
  const box = findById('search-box', HTMLInputElement);
  const region = findById('search-found', HTMLElement);
  const message = findById('search-message', HTMLElement);
  const status = findById('search-status', HTMLElement);
  const facets = findById('search-facets', HTMLElement);
  const filters = findSearchFilterControls(facets);

  let request: SearchRequest = emptyRequest;
  /** Number of entries and of older shards to show. */
  let extent = { entries: pageSize, olderShards: 0 };
  /** Number of the latest run: the answer of an earlier one is dropped. */
  let latestRun = 0;
  let index: Promise<OpenIndex> | null = null;
  let urlTimer = 0;
  let statusTimer = 0;

  const openedIndex = async (): Promise<OpenIndex> => {
    index ??= openIndex(fetchIndexPart);
    try {
      return await index;
    } catch (error) {
      index = null; // Opened again by the next search.
      throw error;
    }
  };

  const requestUrl = () => window.location.pathname + formatSearchUrl(request);

  /** Puts what was typed last into the URL at once, before the reader leaves. */
  const settleUrl = () => {
    if (urlTimer === 0) return;
    clearTimeout(urlTimer);
    urlTimer = 0;
    window.history.replaceState(null, '', requestUrl());
  };

  /** Starts another search; `source` decides what happens to the URL. */
  const search = (next: SearchRequest, source: 'typing' | 'filter' | 'url') => {
    if (source === 'filter') settleUrl();
    clearTimeout(urlTimer);
    urlTimer = 0;
    request = next;
    extent = { entries: pageSize, olderShards: 0 };
    if (source === 'filter') window.history.pushState(null, '', requestUrl());
    if (source === 'typing') urlTimer = window.setTimeout(settleUrl, typingPause);
    if (source !== 'url') message.replaceChildren();
    void run();
  };

  const run = async () => {
    latestRun += 1;
    const ownRun = latestRun;
    const { entries, olderShards } = extent;
    if (request.text.trim() === '' && !isFiltered(request.filters)) {
      filters.show(request, 'of-collection');
      region.hidden = true;
      arrange('nothing');
      announce('');
      await settleIndexWork(openedIndex()); // Fetched ahead; the next search reports a failure.
      return;
    }
    // After an earlier answer the filters stay where they are.
    page.documentElement.dataset['searchState'] ??= 'some';
    const isCurrent = () => ownRun === latestRun;
    const isDone = await settleIndexWork(find(entries, olderShards, isCurrent));
    if (!isDone && isCurrent()) showFailure();
  };

  const find = async (entries: number, olderShards: number, isCurrent: () => boolean) => {
    const requested = request;
    const open = await openedIndex();
    const first = entries > pageSize ? null : await findFirstMatches(open, requested, entries);
    if (first && isCurrent()) {
      filters.show(requested, 'counting');
      region.replaceChildren(...renderCountingResults(first));
      region.hidden = false;
      arrange('some');
    }
    const found = await answerSearch(
      open,
      requested,
      entries,
      countFirstShards(open) + olderShards,
    );
    if (isCurrent()) show(found, open);
  };

  const show = (found: FoundEntries, { manifest }: OpenIndex) => {
    filters.show(found.request, found.result.counts);
    const shownBefore = region.querySelectorAll('li').length;
    const focused = page.activeElement;
    const focusedUrl =
      focused instanceof HTMLAnchorElement && region.contains(focused) ? focused.href : null;
    const hasMore = extent.entries > pageSize || extent.olderShards > 0;
    region.replaceChildren(
      ...renderSearchResults(found, manifest, {
        onMore: () => widen({ ...extent, entries: extent.entries + pageSize }),
        onOlder: () => widen({ ...extent, olderShards: extent.olderShards + 1 }),
      }),
    );
    region.hidden = false;
    arrange(found.result.hits.length === 0 ? 'none' : 'some');
    announce(formatEntryCount(found.result.hits.length));
    // A link that was focused before all entries were counted keeps the focus.
    if (focusedUrl !== null)
      [...region.querySelectorAll('a')].find(({ href }) => href === focusedUrl)?.focus();
    // The first new entry replaces the pressed button.
    if (hasMore) region.querySelectorAll<HTMLElement>('li h2 a')[shownBefore]?.focus();
  };

  const widen = (wider: typeof extent) => {
    extent = wider;
    void run();
  };

  const showFailure = () => {
    filters.show(request, 'of-collection');
    region.replaceChildren(
      ...renderFailedResults(() => {
        box.focus();
        void run();
      }),
    );
    region.hidden = false;
    arrange('some');
    announce('Search failed');
  };

  /**
   * Places the filters: in plain sight before a search, beside or above its results, and below the
   * suggestions where it finds nothing. The style sheet reads the attribute.
   */
  const arrange = (state: 'nothing' | 'none' | 'some') => {
    if (state === 'nothing') delete page.documentElement.dataset['searchState'];
    else page.documentElement.dataset['searchState'] = state;
    // The results move rather than the filters, so a focused filter keeps the focus.
    if (state === 'none') facets.before(region);
    else facets.after(region);
  };

  /** Announces a short text once no key was pressed for a while. */
  const announce = (text: string) => {
    clearTimeout(statusTimer);
    statusTimer = window.setTimeout(() => {
      status.textContent = text;
    }, typingPause * 2);
  };

  /** Searches for what the URL asks for, and names unknown filters in it. */
  const searchFromUrl = () => {
    const { requested, ignored } = parseSearchUrl(window.location.search, filters.known);
    box.value = requested.text;
    search(requested, 'url');
    const values = ignored.map((value) => `“${value.slice(0, 60)}”`).join(', ');
    const text = `This link asks for ${values}, which is not a filter here.`;
    message.replaceChildren(
      ...(ignored.length === 0 ? [] : [createElement('p', { class: 'remark mt-3' }, text)]),
    );
  };

  /** Follows links to other searches without leaving the page. */
  const followSearchLink = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const opensElsewhere =
      event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!link || opensElsewhere || link.pathname !== window.location.pathname) return;
    event.preventDefault();
    const { requested } = parseSearchUrl(link.search, filters.known);
    const losesFocus = region.contains(link);
    box.value = requested.text;
    search(requested, 'filter');
    if (losesFocus) box.focus();
  };

  const searchTyped = () => search({ ...request, text: box.value }, 'typing');
  box.addEventListener('input', searchTyped);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchTyped();
  });
  page.addEventListener('change', ({ target }) => {
    const chosen = filters.chosenIn(target, request.filters);
    if (chosen) search({ ...request, filters: chosen }, 'filter');
  });
  page.addEventListener('click', settleUrl, { capture: true });
  region.addEventListener('click', followSearchLink);
  facets.addEventListener('click', followSearchLink);
  window.addEventListener('popstate', searchFromUrl);

  // What was typed before the script loaded is searched for, not overwritten.
  if (window.location.search === '' && box.value !== '') searchTyped();
  else searchFromUrl();
}
