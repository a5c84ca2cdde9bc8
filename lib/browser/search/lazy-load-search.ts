/**
 * Loads the search script when a reader first reaches for the search box or a filter, or when the URL asks
 * for something.
 *
 * One of the inline starters of the pages: its `<script>` carries `data-src` (the script) and `data-index`
 * (the manifest of the search index, fetched beside it).
 */
export function lazyLoadSearch(self: HTMLElement): void {
  const page = document.documentElement;
  const { src = '', index = '' } = self.dataset;
  const failed = document.getElementById('search-failed');
  let isLoading = false;
  const load = () => {
    if (isLoading) return;
    isLoading = true;
    if (failed) failed.hidden = true;
    const manifest = document.createElement('link');
    Object.assign(manifest, { rel: 'preload', as: 'fetch', crossOrigin: '', href: index });
    const script = document.createElement('script');
    const onerror = () => {
      isLoading = false;
      if (failed) failed.hidden = false;
    };
    Object.assign(script, { type: 'module', src, onerror });
    document.head.append(manifest, script);
  };
  // Set before the first paint, so the page is not rearranged under the reader.
  if (location.search !== '') page.dataset.searchState = '';
  for (const id of ['search-form', 'search-facets'])
    for (const event of ['pointerover', 'focusin', 'input'])
      document.getElementById(id)?.addEventListener(event, load);
  if (location.search !== '') load();
}
