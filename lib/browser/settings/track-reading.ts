import { findAll } from '../dom';
import { rememberPlace } from './resume-reading';
import { findCurrentEntryIndex, listVisibleEntries } from './visible-entries';

/** Distance from the end of a page, in pixels, at which it counts as read. */
const endDistance = 200;

/** Tracks the entry being read: marks it in the list of contents, and remembers it on a day's page. */
export function trackReading(): void {
  const remember = document.querySelector('[data-keep-place]') ? rememberPlace() : undefined;
  let isScheduled = false;
  let lastEntry: HTMLElement | undefined;
  let wasAtEnd = false;
  const update = () => {
    isScheduled = false;
    const entries = listVisibleEntries();
    const index = findCurrentEntryIndex(entries);
    const entry = entries[index];
    const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - endDistance;
    if (entry === lastEntry && isAtEnd === wasAtEnd) return;
    lastEntry = entry;
    wasAtEnd = isAtEnd;
    markContents(entry);
    // At the first entry or the end there is nothing to resume.
    remember?.(index < 1 || isAtEnd ? undefined : entry);
  };
  addEventListener(
    'scroll',
    () => {
      if (isScheduled) return;
      isScheduled = true;
      requestAnimationFrame(update);
    },
    { passive: true },
  );
}

function markContents(entry: HTMLElement | undefined): void {
  for (const link of findAll('.day-contents a')) {
    const isCurrent = entry !== undefined && link.getAttribute('href') === `#${entry.id}`;
    if (isCurrent) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
    const contents = link.closest<HTMLElement>('.day-contents');
    // `scrollIntoView` would scroll the page as well.
    if (isCurrent && contents) contents.scrollTop = link.offsetTop - contents.clientHeight / 2;
  }
}
