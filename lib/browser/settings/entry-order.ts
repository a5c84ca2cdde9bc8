import { findAll } from '../dom';
import { readSetting } from './stored-settings';

/*
 * Reversible lists have `data-order`. The elements themselves are moved, so the order of reading aloud, of
 * the Tab key and of the browser's search is the visible one.
 */

/** The original order of each reversed list. */
const originalOrder = new Map<HTMLElement, readonly HTMLElement[]>();

/** The original spacing class (`pause-4`) of each entry: the time since the entry above it. */
const originalPauses = new Map<HTMLElement, string>();

/** Restores every list to oldest first. */
export function restoreOrder(): void {
  keepFocus(() => {
    for (const [list, items] of originalOrder) list.append(...items);
    for (const [item, pause] of originalPauses) setPause(item, pause);
  });
  originalOrder.clear();
  originalPauses.clear();
}

/** Shows the lists in the chosen order. */
export function applyOrder(): void {
  restoreOrder();
  if (readSetting('order') !== 'newest') return;
  keepFocus(() => {
    for (const list of findAll('[data-order]')) reverse(list);
    for (const list of findAll('.day-contents ol')) sortLikeEntries(list);
  });
}

/** Reverses the timed items of a list; untimed ones stay at its end. */
function reverse(list: HTMLElement): void {
  const items = listChildren(list);
  const isTimed = (item: HTMLElement) =>
    list.dataset.order === 'whole' || item.querySelector('.clock time') !== null;
  const timed = items.filter(isTimed);
  originalOrder.set(list, items);
  list.append(...[...timed].reverse(), ...items.filter((item) => !isTimed(item)));
  // The pause above an entry is now the one below it in the original order.
  const pauses = timed.map(findPause);
  timed.forEach((item, index) => {
    const pause = pauses[index];
    if (!pause) return;
    originalPauses.set(item, pause);
    setPause(item, pauses[index + 1] ?? 'pause-0');
  });
}

function findPause(item: HTMLElement): string | undefined {
  return [...item.classList].find((name) => name.startsWith('pause-'));
}

function setPause(item: HTMLElement, pause: string): void {
  item.classList.remove(findPause(item) ?? pause);
  item.classList.add(pause);
}

/** Sorts a list of contents by the entries that it links to. */
function sortLikeEntries(list: HTMLElement): void {
  const items = listChildren(list);
  const positions = new Map(findAll('[id]').map(({ id }, index) => [`#${id}`, index]));
  const position = (item: HTMLElement) =>
    positions.get(item.querySelector('a')?.getAttribute('href') ?? '') ?? 0;
  originalOrder.set(list, items);
  list.append(...[...items].sort((a, b) => position(a) - position(b)));
}

function listChildren(list: HTMLElement): HTMLElement[] {
  return findAll(':scope > *', list);
}

/** Keeps the focus, which a moved element loses. */
function keepFocus(move: () => void): void {
  const focused = document.activeElement;
  move();
  if (focused instanceof HTMLElement && focused !== document.activeElement)
    focused.focus({ preventScroll: true });
}
