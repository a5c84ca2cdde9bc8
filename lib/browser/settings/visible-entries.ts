import { findAll } from '../dom';

/** The entries that are to be seen, in reading order: each by the element that takes the focus. */
export function focusTargets(): HTMLElement[] {
  return findAll('main .entry h3 a, main .rows summary').filter(isShown);
}

/** The entries of a day that are to be seen. */
export function visibleEntries(): HTMLElement[] {
  return findAll('.reading .entry').filter(isShown);
}

/**
 * The entry being read: the last whose beginning has passed the upper third of the window.
 * @returns its place among `entries`; -1 before the first
 */
export function currentEntryIndex(entries: readonly HTMLElement[]): number {
  return entries.findLastIndex((entry) => entry.getBoundingClientRect().top < innerHeight / 3);
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
