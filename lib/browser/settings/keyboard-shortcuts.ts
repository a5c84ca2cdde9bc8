import { findAll } from '../dom';
import { openDialog } from './settings-dialog';
import { readSetting } from './stored-settings';
import { focusTargets } from './visible-entries';

/** Single keys: never with a modifier, never where somebody types or chooses, and off when set so. */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (readSetting('keys') === 'off' || event.isComposing || isTaken(event.target)) return;
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const actions: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  '/': search,
  '?': openDialog,
};

function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, select, textarea, dialog') !== null)
  );
}

/** To the next or the previous entry from the one that has the focus, or else from what is in view. */
function step(by: 1 | -1): void {
  const points = focusTargets();
  const at = points.findIndex((point) => point.closest('li')?.contains(document.activeElement));
  const inView = points.findIndex((point) => point.getBoundingClientRect().top > edge);
  const from = at >= 0 ? at + by : by > 0 ? inView : (inView < 0 ? points.length : inView) - 1;
  const point = points[from];
  if (!point) return;
  point.focus({ preventScroll: true });
  point.closest('li')?.scrollIntoView({ block: 'start' });
}

/** Height, in pixels, of what may stand fixed at the top of the window. */
const edge = 60;

/** To the box to type in, on this page or, by its anchor, on the page of the search. */
function search(): void {
  const [box] = findAll('input[type="search"]');
  const [link] = findAll('header a[href$="/search/"]');
  if (box) box.focus();
  else if (link instanceof HTMLAnchorElement) window.location.assign(`${link.href}#search-box`);
}
