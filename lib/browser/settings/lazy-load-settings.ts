/**
 * Lazy-loads the reader settings (`reader-settings.ts`) when a reader first does something, or at once where
 * a saved setting changes the page. A reader who only opens a page loads nothing.
 *
 * One of the inline starters: it runs in the head before anything is painted, so no page flashes in the
 * wrong colours. Its `<script>` carries `data-src` (the script).
 */
export function lazyLoadSettings(self: HTMLElement): void {
  const page = document.documentElement;
  const { src = '' } = self.dataset;
  const saved = (key: string) => {
    try {
      return localStorage.getItem(`daybook.${key}`) ?? '';
    } catch {
      return ''; // Storage is blocked, so nothing was saved.
    }
  };
  page.dataset.scripted = '';
  page.dataset.scheme = saved('scheme');

  const failed = 'Could not load. Try again.';
  const opensSettings = (target: EventTarget | null): target is HTMLButtonElement =>
    target instanceof HTMLButtonElement && 'settings' in target.dataset;
  const listening = new AbortController();
  let isLoading = false;
  const missed: Event[] = [];
  const load = (event?: Event) => {
    if (event?.type === 'keydown' || event?.type === 'click') missed.push(event);
    if (isLoading) return;
    isLoading = true;
    const script = document.createElement('script');
    script.src = src;
    script.onerror = fail;
    // The script waits for the whole page, see `startSettings`.
    script.onload = () => {
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', repeat);
      else repeat();
    };
    document.head.append(script);
  };
  const fail = () => {
    isLoading = false;
    for (const { target } of missed.splice(0)) {
      if (!opensSettings(target) || target.textContent === failed) continue;
      const label = target.textContent;
      target.textContent = failed;
      setTimeout(() => {
        target.textContent = label;
      }, 4000);
    }
  };
  /** Repeats the presses made while the script loaded. */
  const repeat = () => {
    listening.abort();
    for (const event of missed) {
      const { target } = event;
      if (event.type === 'keydown') target?.dispatchEvent(new KeyboardEvent('keydown', event));
      else if (opensSettings(target)) target.click();
    }
  };

  const { signal } = listening;
  for (const type of ['pointerdown', 'focusin', 'keydown', 'click', 'change'])
    document.addEventListener(type, load, { capture: true, signal });
  // Only the page's own scrolling: strips in it scroll to their current item by themselves. Once, because
  // after a failure it would try again without end.
  document.addEventListener('scroll', load, { signal, once: true });
  const canResume = !location.hash && saved('stopped').includes(`"${location.pathname}"`);
  if (saved('scheme') || saved('zone') || saved('order') || canResume) load();
}
