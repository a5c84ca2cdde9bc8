/**
 * Wakes the reading aids (`reading-aids.ts`) when a reader first does something, and not before: who
 * only opens a page loads nothing of them. What was set earlier and changes the page is applied at once.
 *
 * This is the one function that `lib/publish` puts, minified, into the head of every page, before
 * anything is painted, so that no page flashes in the wrong colours. It is the same text on every page,
 * so that one hash in a Content-Security-Policy allows it; its own `<script>` carries `data-src`.
 */
export function wakeAids(self: HTMLElement): void {
  const page = document.documentElement;
  const { src = '' } = self.dataset;
  const saved = (key: string) => {
    try {
      return localStorage.getItem(`daybook.${key}`) ?? '';
    } catch {
      return ''; // Storage is forbidden: nothing was set, then.
    }
  };
  page.dataset.scripted = '';
  page.dataset.scheme = saved('scheme');

  const listening = new AbortController();
  let woken = false;
  let owed: Event | undefined;
  const wake = (event?: Event) => {
    // The press that woke them, or came while they were on their way, was meant for them as well.
    if (event?.type === 'keydown' || event?.type === 'click') owed = event;
    if (woken) return;
    woken = true;
    const script = document.createElement('script');
    script.src = src;
    // What cannot work is not shown.
    script.onerror = () => delete page.dataset.scripted;
    script.onload = () => {
      listening.abort();
      const target = owed?.target;
      if (owed instanceof KeyboardEvent) target?.dispatchEvent(new KeyboardEvent('keydown', owed));
      else if (target instanceof HTMLElement && 'aid' in target.dataset) target.click();
    };
    document.head.append(script);
  };

  const options = { capture: true, signal: listening.signal };
  for (const type of ['pointerover', 'focusin', 'keydown', 'scroll', 'click', 'change'])
    document.addEventListener(type, wake, options);
  const stopped = !location.hash && saved('stopped').includes(`"${location.pathname}"`);
  if (saved('scheme') || saved('zone') || saved('order') || stopped) wake();
}
