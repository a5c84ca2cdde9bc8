import { findAll } from '../dom';
import { readSetting } from './stored-settings';

/*
 * Lists that can be turned carry `data-order`: by their own children, the elements themselves being
 * moved, so that what is read out, tabbed through and found stands in the order that is seen.
 */

/** What each list held before, in order. */
const before = new Map<HTMLElement, readonly HTMLElement[]>();

/** The classes that give the lengths of the pauses before entries, as the page has them. */
const pausesBefore = new Map<HTMLElement, string>();

/** Puts every list back to oldest first. */
export function restoreOrder(): void {
  keepingFocus(() => {
    for (const [list, items] of before) list.append(...items);
    for (const [item, pause] of pausesBefore) setPause(item, pause);
  });
  before.clear();
  pausesBefore.clear();
}

/** Shows the lists of the page in the order that is set. */
export function applyOrder(): void {
  restoreOrder();
  if (readSetting('order') !== 'newest') return;
  keepingFocus(() => {
    for (const list of findAll('[data-order]')) turn(list);
    for (const list of findAll('.day-contents ol')) followEntries(list);
  });
}

/** Turns the part of a list that has a place in time; what has none stays behind it. */
function turn(list: HTMLElement): void {
  const items = childrenOf(list);
  const placed = (item: HTMLElement) =>
    list.dataset.order === 'whole' || item.querySelector('.clock time') !== null;
  const timed = items.filter(placed);
  before.set(list, items);
  list.append(...[...timed].reverse(), ...items.filter((item) => !placed(item)));
  // The pause before an entry is now the one that was before its follower.
  const pauses = timed.map(pauseOf);
  timed.forEach((item, index) => {
    const pause = pauses[index];
    if (!pause) return;
    pausesBefore.set(item, pause);
    setPause(item, pauses[index + 1] ?? 'pause-0');
  });
}

function pauseOf(item: HTMLElement): string | undefined {
  return [...item.classList].find((name) => name.startsWith('pause-'));
}

function setPause(item: HTMLElement, pause: string): void {
  item.classList.remove(pauseOf(item) ?? pause);
  item.classList.add(pause);
}

/** A list of contents stands in the order of the entries that it leads to. */
function followEntries(list: HTMLElement): void {
  const items = childrenOf(list);
  const places = new Map(findAll('[id]').map(({ id }, index) => [`#${id}`, index]));
  const place = (item: HTMLElement) =>
    places.get(item.querySelector('a')?.getAttribute('href') ?? '') ?? 0;
  before.set(list, items);
  list.append(...[...items].sort((a, b) => place(a) - place(b)));
}

function childrenOf(list: HTMLElement): HTMLElement[] {
  return findAll(':scope > *', list);
}

/** Moving what has the focus would lose it. */
function keepingFocus(move: () => void): void {
  const focused = document.activeElement;
  move();
  if (focused instanceof HTMLElement && focused !== document.activeElement)
    focused.focus({ preventScroll: true });
}
