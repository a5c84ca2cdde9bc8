import { all } from './make';

/** The entries that are to be seen, in reading order: each by the element that takes the focus. */
export function focusPoints(): HTMLElement[] {
  return all('main .entry h3 a, main .rows summary').filter(isShown);
}

/** The entries of a day that are to be seen. */
export function shownEntries(): HTMLElement[] {
  return all('.reading .entry').filter(isShown);
}

/**
 * The entry being read: the last whose beginning has passed the upper third of the window.
 * @returns its place among `entries`; -1 before the first
 */
export function placeOfReading(entries: readonly HTMLElement[]): number {
  return entries.findLastIndex((entry) => entry.getBoundingClientRect().top < innerHeight / 3);
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
