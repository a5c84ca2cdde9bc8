import { withBasePath } from '@/lib/url/base-path';

/**
 * Fetches the search’s script when the page is first wanted for more than reading: its box or a filter
 * is reached for, or the address asks for something. Its file is laid beside the page by `lib/publish`.
 */
const loader = `(() => {
  const failed = document.getElementById('search-unloaded');
  let loading = false;
  const load = () => {
    if (loading) return;
    loading = true;
    failed.hidden = true;
    const index = document.createElement('link');
    Object.assign(index, { rel: 'preload', as: 'fetch', crossOrigin: '', href: ${JSON.stringify(withBasePath('/search/parts/manifest.json'))} });
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: ${JSON.stringify(withBasePath('/search/search.js'))}, onerror: () => {
      loading = false;
      failed.hidden = false;
    } });
    document.head.append(index, script);
  };
  // Known before the first picture of the page, which is not to be rearranged under the reader.
  if (location.search !== '') document.documentElement.dataset.asked = '';
  for (const id of ['search-form', 'search-facets']) {
    for (const event of ['pointerover', 'focusin', 'input']) {
      document.getElementById(id).addEventListener(event, load);
    }
  }
  if (location.search !== '') load();
})()`;

/** Starts the search, and says so where its script cannot be fetched. */
export function SearchLoader() {
  return (
    <>
      <p id="search-unloaded" className="state mt-4" hidden>
        The search itself could not be fetched. What you typed is still there: it is tried again
        when you go on typing.
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the text is the constant above */}
      <script data-keep="" dangerouslySetInnerHTML={{ __html: loader }} />
    </>
  );
}
