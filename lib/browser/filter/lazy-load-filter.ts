/**
 * Lazy-loads the filter script on first interaction with a filter, or at once where the URL has filters.
 *
 * One of the inline starters: its `<script>` carries `data-src` (the script), `data-rows` (the filter rows,
 * which that script fetches) and `data-keys` (the query keys that are filters).
 *
 * It never loads while the browser is idle, so a reader who only reads pays nothing for filters; nor for a
 * fragment alone, which the browser finds by itself. It hands over when the script sets `data-ready` on
 * `<html>`, and gives up on an `error` event at its own element.
 */
export function lazyLoadFilter(self: HTMLElement): void {
  const page = document.documentElement;
  const { src = '', rows = '', keys = '' } = self.dataset;
  const listening = new AbortController();
  let pressed: HTMLAnchorElement | undefined;
  const missed: HTMLAnchorElement[] = [];

  const hasFilters = () => {
    const query = new URLSearchParams(location.search);
    return keys.split(' ').some((key) => query.has(key));
  };

  /** Without the script the page is a document with links, so a pressed filter opens its own page. */
  const giveUp = () => {
    listening.abort();
    delete page.dataset.starting;
    if (pressed) return location.assign(pressed.href);
    const message = document.getElementById('filters-failed');
    if (!message) return;
    message.hidden = !hasFilters();
    const retry = message.querySelector('button');
    // A module runs once a page, so it cannot fetch its rows again.
    if (retry) retry.onclick = () => location.reload();
  };

  const load = () => {
    if (page.dataset.starting !== undefined) return;
    page.dataset.starting = '';
    const data = document.createElement('link');
    Object.assign(data, { rel: 'preload', as: 'fetch', crossOrigin: '', href: rows });
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src, onerror: giveUp });
    document.head.append(data, script);
  };

  const loadAt = (event: Event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-href]')
        : null;
    if (link) load();
    return link;
  };

  const click = (event: MouseEvent) => {
    const link = loadAt(event);
    // The browser opens other tabs, downloads and menus, as for any link.
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    pressed = link;
    // Links do not combine with other filters until the script runs, so a second press waits for it.
    if (hasFilters()) missed.push(link);
    else history.pushState(null, '', location.pathname + (link.dataset.href ?? '') + location.hash);
  };

  // Touch fires `pointerover` too, so one event serves every device.
  const options = { capture: true, signal: listening.signal };
  document.addEventListener('pointerover', loadAt, options);
  document.addEventListener('focusin', loadAt, options);
  document.addEventListener('click', click, options);

  new MutationObserver((_, observer) => {
    observer.disconnect();
    listening.abort();
    delete page.dataset.starting;
    for (const link of missed) link.click();
  }).observe(page, { attributeFilter: ['data-ready'] });

  self.onerror = giveUp;
  if (hasFilters()) load();
}
