import { findAll } from '../dom';
import { openDialog } from './settings-dialog';
import { readSetting } from './stored-settings';
import { listFocusTargets } from './visible-entries';

/** Listens for single-key shortcuts: without a modifier, outside form fields, and unless turned off. */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (readSetting('keys') === 'off' || event.isComposing || isFormField(event.target)) return;
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const actions: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  '/': focusSearch,
  '?': openDialog,
};

function isFormField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, select, textarea, dialog') !== null)
  );
}

/** Moves the focus to the next or previous entry, from the focused one or the first in view. */
function step(by: 1 | -1): void {
  const points = listFocusTargets();
  const at = points.findIndex((point) => point.closest('li')?.contains(document.activeElement));
  const inView = points.findIndex((point) => point.getBoundingClientRect().top > fixedBarHeight);
  const from = at >= 0 ? at + by : by > 0 ? inView : (inView < 0 ? points.length : inView) - 1;
  const point = points[from];
  if (!point) return;
  point.focus({ preventScroll: true });
  point.closest('li')?.scrollIntoView({ block: 'start' });
}

/** Height of fixed bars at the top of the window, in pixels. */
const fixedBarHeight = 60;

/** Focuses the search box of this page, or opens the search page at its box. */
function focusSearch(): void {
  const [box] = findAll('input[type="search"]');
  const [link] = findAll('header a[href$="/search/"]');
  if (box) box.focus();
  else if (link instanceof HTMLAnchorElement) window.location.assign(`${link.href}#search-box`);
}
