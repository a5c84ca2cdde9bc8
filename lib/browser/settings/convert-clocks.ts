import { formatDayShift } from '@/lib/wording/format-time';
import { createElement, findAll } from '../dom';
import { findOwnZone, formatZoneLabel } from './reader-zones';
import { readSetting } from './stored-settings';
import { convertTime } from './time-in-zone';

/** The original content of each converted clock. */
const originals = new Map<HTMLElement, readonly Node[]>();

/** Shows every clock as it was published. */
export function restoreClocks(): void {
  for (const [clock, nodes] of originals) clock.replaceChildren(...nodes);
  originals.clear();
  delete document.documentElement.dataset.zoned;
}

/** Converts every clock to the chosen time zone. */
export function convertClocks(): void {
  restoreClocks();
  const zone = readSetting('zone');
  if (zone === '') return;
  const name = zone === 'own' ? findOwnZone() : zone;
  try {
    convertTime('2000-01-01T00:00:00Z', name);
  } catch (error) {
    // This browser does not know the zone.
    if (error instanceof RangeError) return;
    throw error;
  }
  // Clocks within sentences are not converted; the style sheet shows a note.
  document.documentElement.dataset.zoned = '';
  for (const clock of findAll('.clock')) {
    const shown = convertContent(clock, name, formatZoneLabel(zone));
    if (shown === null) continue;
    originals.set(clock, [...clock.childNodes]);
    clock.replaceChildren(...shown);
  }
  for (const link of findAll('.day-contents a[href^="#"]')) copyClock(link);
}

/**
 * Returns the content of a clock in a zone; null if it needs no change. Only an instant is converted. A
 * clock without a zone, or one that only bounds an entry, gets a note instead.
 */
function convertContent(clock: HTMLElement, zone: string, label: string): (Node | string)[] | null {
  const time = clock.querySelector('time');
  const notConverted = () => [...clock.childNodes, createElement('small', {}, ' not converted')];
  if (time === null) return clock.matches('.vague') ? null : notConverted();
  if ('bound' in time.dataset) return zone === 'UTC' ? null : notConverted();
  const local = convertTime(time.dateTime, zone);
  const isVague = clock.matches('.vague');
  const published = clock.title.replace('Printed: ', '');
  return [
    isVague ? 'about ' : '',
    createElement('time', { datetime: time.dateTime }, local.clock),
    createElement('small', {}, ` ${label}`),
    ...(local.days === 0
      ? []
      : [
          createElement(
            'small',
            {},
            ` ${formatDayShift(local.days)}`,
            createElement('span', { class: 'sr-only' }, `: ${local.day}`),
          ),
        ]),
    ...(published === ''
      ? []
      : [createElement('small', { class: 'as-printed' }, ` printed ${published}`)]),
  ];
}

/** Copies the converted clock of an entry to its link in the list of contents. */
function copyClock(link: HTMLElement): void {
  const short = link.querySelector<HTMLElement>('i');
  const entry = document.getElementById((link.getAttribute('href') ?? '').slice(1));
  const clock = entry?.querySelector<HTMLElement>('.clock:not(.vague)');
  const time = clock?.querySelector('time');
  if (!short || !clock || !time || !originals.has(clock)) return;
  originals.set(short, [...short.childNodes]);
  short.replaceChildren(time.textContent ?? '');
}
