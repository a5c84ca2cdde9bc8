import { findAll } from '../dom';
import { rememberPlace } from './resume-reading';
import { currentEntryIndex, visibleEntries } from './visible-entries';

/** Pixels from the end of a page at which it is read. */
const nearEnd = 200;

/** On a day's page: keeps the list of contents, and what is remembered, at the entry being read. */
export function trackReading(): void {
  const remember = document.querySelector('[data-keep-place]') ? rememberPlace() : undefined;
  let asked = false;
  let last: HTMLElement | undefined;
  let ended = false;
  const look = () => {
    asked = false;
    const entries = visibleEntries();
    const place = currentEntryIndex(entries);
    const entry = entries[place];
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - nearEnd;
    if (entry === last && atEnd === ended) return;
    last = entry;
    ended = atEnd;
    markContents(entry);
    // Who has not begun, or has come to the end, did not stop on the way.
    remember?.(place < 1 || ended ? undefined : entry);
  };
  addEventListener(
    'scroll',
    () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(look);
    },
    { passive: true },
  );
}

function markContents(entry: HTMLElement | undefined): void {
  for (const link of findAll('.day-contents a')) {
    const here = entry !== undefined && link.getAttribute('href') === `#${entry.id}`;
    if (here) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
    const rail = link.closest<HTMLElement>('.day-contents');
    // Not `scrollIntoView`, which would move the page as well.
    if (here && rail) rail.scrollTop = link.offsetTop - rail.clientHeight / 2;
  }
}
