/*
 * The address is the only state that filtering has: what it says is what is shown, so that it can be
 * shared, reloaded and gone back from.
 */

/** What the address points at, without its `#`; as it stands where it is no text. */
export function anchorOfAddress(): string {
  const written = window.location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The same page with another query string: `search` with its question mark, or empty. */
export function withSearch(search: string): string {
  return window.location.pathname + search + window.location.hash;
}
