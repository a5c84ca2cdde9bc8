/**
 * Lazy-loads the search script on first interaction with the search box or a filter, or at once where the
 * URL has a search.
 *
 * One of the inline starters: its `<script>` carries `data-src` (the script) and `data-index` (the manifest
 * of the search index, which is fetched beside the script).
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
  // Set before the first paint, so the layout does not shift.
  if (location.search !== '') page.dataset.searchState = '';
  for (const id of ['search-form', 'search-facets'])
    for (const event of ['pointerover', 'focusin', 'input'])
      document.getElementById(id)?.addEventListener(event, load);
  if (location.search !== '') load();
}
