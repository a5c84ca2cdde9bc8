import { findAll } from '../dom';

/** Returns the focusable element of every visible entry, in reading order. */
export function listFocusTargets(): HTMLElement[] {
  return findAll('main .entry h3 a, main .rows summary').filter(isVisible);
}

/** Returns the visible entries of a day. */
export function listVisibleEntries(): HTMLElement[] {
  return findAll('.reading .entry').filter(isVisible);
}

/**
 * Returns the index of the entry being read: the last whose top is in the upper third of the window or above
 * it. -1 before the first.
 */
export function findCurrentEntryIndex(entries: readonly HTMLElement[]): number {
  return entries.findLastIndex((entry) => entry.getBoundingClientRect().top < innerHeight / 3);
}

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
