import { createElement } from '../dom';
import { readSetting, saveSetting } from './stored-settings';

/** Number of pages whose position is remembered. */
const maxPages = 40;

/** Path of a page and anchor of the entry, most recent last. */
type Places = (readonly [path: string, anchor: string])[];

/**
 * Remembers on this device where the reader stopped on each day, and offers to continue there.
 * @returns call it with the entry being read whenever that changes, or with undefined
 */
export function rememberPlace(): (entry: HTMLElement | undefined) => void {
  const offered = offerToContinue();
  return (entry) => {
    offered?.remove();
    store(entry?.id);
  };
}

/** Offers once to continue where the reader stopped, unless the URL names an entry. */
function offerToContinue(): HTMLElement | undefined {
  const anchor = readPlaces().find(([path]) => path === location.pathname)?.[1];
  const entry = anchor === undefined ? null : document.getElementById(anchor);
  if (!entry || location.hash || location.search || scrollY > innerHeight) return;
  store(undefined);
  const clock = entry.querySelector('.clock time')?.textContent ?? '';
  const headline = entry.querySelector('h3');
  const link = createElement(
    'a',
    { href: `#${entry.id}` },
    [clock, headline?.textContent].join(' ').trim(),
  );
  const dismiss = createElement('button', { type: 'button' }, 'Dismiss');
  const bar = createElement(
    'section',
    { 'aria-label': 'Continue reading', class: 'resume-reading no-print' },
    createElement('p', { role: 'status' }, 'Continue at ', link),
    dismiss,
  );
  link.addEventListener('click', (event) => {
    // With a fragment in the URL the entry would be marked as linked to.
    event.preventDefault();
    bar.remove();
    entry.scrollIntoView();
    entry.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
  });
  dismiss.addEventListener('click', () => bar.remove());
  document.body.append(bar);
  return bar;
}

function store(anchor: string | undefined): void {
  const others = readPlaces().filter(([path]) => path !== location.pathname);
  const here = anchor === undefined ? [] : [[location.pathname, anchor] as const];
  const places = [...others, ...here].slice(-maxPages);
  saveSetting('stopped', places.length === 0 ? '' : JSON.stringify(places));
}

function readPlaces(): Places {
  try {
    const value: unknown = JSON.parse(readSetting('stopped'));
    return Array.isArray(value) ? value.filter(isPlace) : [];
  } catch {
    return []; // Nothing is stored, or not by this version.
  }
}

function isPlace(value: unknown): value is Places[number] {
  return Array.isArray(value) && value.length === 2 && value.every((x) => typeof x === 'string');
}
