/**
 * Starts the framework on a page when a reader first reaches for a control, and not before.
 *
 * This is the one function that `lib/publish` puts, minified, at the end of every page that holds an
 * island; its own `<script>` carries `data-scripts` (what to load, in order) and `data-keys` (the
 * query keys that are filters). It is the same text on every page, so that one hash in a
 * Content-Security-Policy allows it.
 *
 * There is no start when the browser is idle: a reader who only reads never pays for the framework.
 * A hash alone starts nothing either, since the browser finds an anchor by itself.
 *
 * It hands over when the framework's side sets `data-ready` on `<html>`.
 */
export function deferStart(self: HTMLElement): void {
  const page = document.documentElement;
  const { scripts = '', keys = '' } = self.dataset;
  const listening = new AbortController();
  let pressed: Element | undefined;

  /** Without its scripts the page is a document with links: lead where the pressed link leads. */
  const giveUp = () => {
    listening.abort();
    delete page.dataset.starting;
    if (pressed instanceof HTMLAnchorElement) location.assign(pressed.href);
  };

  const start = () => {
    if (page.dataset.starting !== undefined) return;
    page.dataset.starting = '';
    for (const src of scripts.split(' ')) {
      const script = document.createElement('script');
      script.src = src;
      script.async = false; // runs in the order of insertion: the payload before those who read it
      script.onerror = giveUp;
      document.head.append(script);
      // React looks for its own scripts by `script[async]` and would load again those it misses.
      // The order was settled at insertion; the attribute alone changes nothing.
      script.async = true;
    }
  };

  const reached = (event: Event) => {
    const control =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-control]') : null;
    if (control) start();
    return control;
  };

  const clicked = (event: MouseEvent) => {
    const control = reached(event);
    // Another tab, a download, a menu: the browser's own business, as on any link.
    if (
      !control ||
      event.button ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    if (control instanceof HTMLAnchorElement) {
      const search = control.dataset.href;
      if (search === undefined) return;
      event.preventDefault();
      history.pushState(null, '', location.pathname + search + location.hash);
    }
    pressed = control;
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
    // A link's address has been pushed and is read on mount; a button's press is still owed.
    if (pressed instanceof HTMLButtonElement) pressed.click();
  }).observe(page, { attributeFilter: ['data-ready'] });

  const query = new URLSearchParams(location.search);
  if (keys.split(' ').some((key) => query.has(key))) start();
}
