import { createElement } from '../dom';
import { readSetting, saveSetting } from './stored-settings';

/** Pages whose places are remembered; of the others the oldest is forgotten. */
const most = 40;

/** Path of a page and anchor of the entry, the latest last. */
type Places = (readonly [path: string, anchor: string])[];

/**
 * Where the reader stopped on each day, kept on the device.
 * @returns to be called with the entry being read whenever that has changed, or with none
 */
export function rememberPlace(): (entry: HTMLElement | undefined) => void {
  const offered = offer();
  return (entry) => {
    offered?.remove();
    keep(entry?.id);
  };
}

/** Offers, once, to go on where the reader stopped; not to one who was sent to an entry. */
function offer(): HTMLElement | undefined {
  const anchor = read().find(([path]) => path === location.pathname)?.[1];
  const entry = anchor === undefined ? null : document.getElementById(anchor);
  if (!entry || location.hash || location.search || scrollY > innerHeight) return;
  keep(undefined);
  const clock = entry.querySelector('.clock time')?.textContent ?? '';
  const headline = entry.querySelector('h3');
  const go = createElement(
    'a',
    { href: `#${entry.id}` },
    [clock, headline?.textContent].join(' ').trim(),
  );
  const no = createElement('button', { type: 'button' }, 'Dismiss');
  const bar = createElement(
    'section',
    { 'aria-label': 'Where you stopped', class: 'resume-reading no-print' },
    createElement('p', { role: 'status' }, 'Continue at ', go),
    no,
  );
  go.addEventListener('click', (event) => {
    // Not an anchor of the address: the entry would claim to be one that somebody linked to.
    event.preventDefault();
    bar.remove();
    entry.scrollIntoView();
    entry.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
  });
  no.addEventListener('click', () => bar.remove());
  document.body.append(bar);
  return bar;
}

function keep(anchor: string | undefined): void {
  const others = read().filter(([path]) => path !== location.pathname);
  const here = anchor === undefined ? [] : [[location.pathname, anchor] as const];
  const places = [...others, ...here].slice(-most);
  saveSetting('stopped', places.length === 0 ? '' : JSON.stringify(places));
}

function read(): Places {
  try {
    const value: unknown = JSON.parse(readSetting('stopped'));
    return Array.isArray(value) ? value.filter(isPlace) : [];
  } catch {
    return []; // Nothing is kept, or not by this version.
  }
}

function isPlace(value: unknown): value is Places[number] {
  return Array.isArray(value) && value.length === 2 && value.every((x) => typeof x === 'string');
}
