/**
 * Fetches the script that filters when a reader first reaches for a filter, and not before.
 *
 * This is the one function that `lib/publish` puts, minified, at the end of every page that can be
 * filtered; its own `<script>` carries `data-src` (the script), `data-rows` (what it filters by, which it
 * fetches itself) and `data-keys` (the query keys that are filters). It is the same text on every page, so
 * that one hash in a Content-Security-Policy allows it.
 *
 * There is no start when the browser is idle: a reader who only reads never pays for filters.
 * A hash alone starts nothing either, since the browser finds an anchor by itself.
 *
 * It hands over when that script sets `data-ready` on `<html>`, and gives up on an `error` here.
 */
export function lazyLoadFilter(self: HTMLElement): void {
  const page = document.documentElement;
  const { src = '', rows = '', keys = '' } = self.dataset;
  const listening = new AbortController();
  let pressed: HTMLAnchorElement | undefined;
  const missed: HTMLAnchorElement[] = [];

  /** Whether the address asks for less than the page shows. */
  const asks = () => {
    const query = new URLSearchParams(location.search);
    return keys.split(' ').some((key) => query.has(key));
  };

  /** Without its script the page is a document with links: lead where the pressed link leads. */
  const giveUp = () => {
    listening.abort();
    delete page.dataset.starting;
    if (pressed) return location.assign(pressed.href);
    const told = document.getElementById('filters-failed');
    if (told) told.hidden = !asks();
  };

  const start = () => {
    if (page.dataset.starting !== undefined) return;
    page.dataset.starting = '';
    const data = document.createElement('link');
    Object.assign(data, { rel: 'preload', as: 'fetch', crossOrigin: '', href: rows });
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src, onerror: giveUp });
    document.head.append(data, script);
  };

  const reached = (event: Event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-href]')
        : null;
    if (link) start();
    return link;
  };

  const clicked = (event: MouseEvent) => {
    const link = reached(event);
    // Another tab, a download, a menu: the browser's own business, as on any link.
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    pressed = link;
    // Until the script answers, links add to no filter: after the first, a press waits for its turn.
    if (asks()) missed.push(link);
    else history.pushState(null, '', location.pathname + (link.dataset.href ?? '') + location.hash);
  };

  // A finger that touches fires `pointerover` too, so that pointing is one event for every device.
  const options = { capture: true, signal: listening.signal };
  document.addEventListener('pointerover', reached, options);
  document.addEventListener('focusin', reached, options);
  document.addEventListener('click', clicked, options);

  new MutationObserver((_, observer) => {
    observer.disconnect();
    listening.abort();
    delete page.dataset.starting;
    for (const link of missed) link.click();
  }).observe(page, { attributeFilter: ['data-ready'] });

  self.onerror = giveUp;
  if (asks()) start();
}
