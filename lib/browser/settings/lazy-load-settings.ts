/**
 * Wakes the reading aids (`reading-aids.ts`) when a reader first does something, and not before: who
 * only opens a page loads nothing of them. What was set earlier and changes the page is applied at once.
 *
 * This is the one function that `lib/publish` puts, minified, into the head of every page, before
 * anything is painted, so that no page flashes in the wrong colours. It is the same text on every page,
 * so that one hash in a Content-Security-Policy allows it; its own `<script>` carries `data-src`.
 */
export function lazyLoadSettings(self: HTMLElement): void {
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
  const missed: Event[] = [];
  const wake = (event?: Event) => {
    // The press that woke them and those while they load were meant for them as well, each of them.
    if (event?.type === 'keydown' || event?.type === 'click') missed.push(event);
    if (woken) return;
    woken = true;
    const script = document.createElement('script');
    script.src = src;
    // What cannot work is not shown.
    script.onerror = () => delete page.dataset.scripted;
    // They start with the page, which may come later than their script: see `startSettings`.
    script.onload = () => {
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', repeat);
      else repeat();
    };
    document.head.append(script);
  };
  const repeat = () => {
    listening.abort();
    for (const event of missed) {
      const { target } = event;
      if (event instanceof KeyboardEvent)
        target?.dispatchEvent(new KeyboardEvent('keydown', event));
      else if (target instanceof HTMLElement && 'settings' in target.dataset) target.click();
    }
  };

  const { signal } = listening;
  for (const type of ['pointerdown', 'focusin', 'keydown', 'click', 'change'])
    document.addEventListener(type, wake, { capture: true, signal });
  // Of the page, not of a strip in it that begins at what is chosen.
  document.addEventListener('scroll', wake, { signal });
  // Browsers send moves without motion for a pointer that rests where a page opens.
  const move = ({ movementX, movementY }: PointerEvent) => (movementX || movementY) && wake();
  document.addEventListener('pointermove', move, { signal });
  const stopped = !location.hash && saved('stopped').includes(`"${location.pathname}"`);
  if (saved('scheme') || saved('zone') || saved('order') || stopped) wake();
}
