/*
 * The URL is the only state of the filters, so a filtered page can be shared, reloaded and left by the back
 * button.
 */

/** Returns the fragment of the URL without its `#`, decoded where that is possible. */
export function readUrlAnchor(): string {
  const fragment = window.location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * Returns the URL of this page with another query string.
 * @param search begins with a question mark, or is empty
 */
export function withSearch(search: string): string {
  return window.location.pathname + search + window.location.hash;
}
