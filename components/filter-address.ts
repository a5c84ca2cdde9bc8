/*
 * The address is the only state that filtering has: what it says is what is shown, so that it can be
 * shared, reloaded and gone back from.
 */

const changed = 'daybook:address';

/** Calls back whenever the query string or the anchor of the address changes. */
export function watchAddress(callback: () => void): () => void {
  const events = [changed, 'popstate', 'hashchange'];
  for (const event of events) window.addEventListener(event, callback);
  return () => {
    for (const event of events) window.removeEventListener(event, callback);
  };
}

/** Query string and anchor as they are now: `?topic=bakhmut#1617-trt-world`. */
export function currentAddress(): string {
  return window.location.search + window.location.hash;
}

/** Moves to another query string on the same page, leaving a step to go back to. */
export function goToSearch(search: string): void {
  window.history.pushState(null, '', window.location.pathname + search + window.location.hash);
  window.dispatchEvent(new Event(changed));
}
