import { formatDayShift } from '@/lib/wording/format-time';
import { createElement, findAll } from '../dom';
import { ownZone, zoneLabel } from './reader-zones';
import { readSetting } from './stored-settings';
import { timeInZone } from './time-in-zone';

/** What each clock held before. */
const printed = new Map<HTMLElement, readonly Node[]>();

/** Shows every clock of the page as it was printed. */
export function restoreClocks(): void {
  for (const [clock, nodes] of printed) clock.replaceChildren(...nodes);
  printed.clear();
  delete document.documentElement.dataset.zoned;
}

/** Shows the clocks of the page in the zone that is set. */
export function convertClocks(): void {
  restoreClocks();
  const zone = readSetting('zone');
  if (zone === '') return;
  const name = zone === 'own' ? ownZone() : zone;
  try {
    timeInZone('2000-01-01T00:00:00Z', name);
  } catch {
    return; // A zone that this browser does not know: as printed.
  }
  // Clocks inside of sentences stay as printed; the style sheet says so.
  document.documentElement.dataset.zoned = '';
  for (const clock of findAll('.clock')) {
    const shown = converted(clock, name, zoneLabel(zone));
    if (shown === null) continue;
    printed.set(clock, [...clock.childNodes]);
    clock.replaceChildren(...shown);
  }
  for (const link of findAll('.day-contents a[href^="#"]')) copyClock(link);
}

/**
 * What a clock shows in a zone; null for what needs no change. Only an instant is converted: a clock
 * without a zone, and one that only bounds an entry, stay as they are and say so.
 */
function converted(clock: HTMLElement, zone: string, label: string): (Node | string)[] | null {
  const time = clock.querySelector('time');
  const stays = (words: string) => [...clock.childNodes, createElement('small', {}, words)];
  if (time === null) return clock.matches('.vague') ? null : stays(' not converted');
  if ('bound' in time.dataset) return zone === 'UTC' ? null : stays(' not converted');
  const there = timeInZone(time.dateTime, zone);
  const vague = clock.matches('.vague');
  const words = clock.title.replace('Printed: ', '');
  return [
    vague ? 'about ' : '',
    createElement('time', { datetime: time.dateTime }, there.clock),
    createElement('small', {}, ` ${label}`),
    ...(there.days === 0
      ? []
      : [
          createElement(
            'small',
            {},
            ` ${formatDayShift(there.days)}`,
            createElement('span', { class: 'sr-only' }, `: ${there.day}`),
          ),
        ]),
    ...(words === '' ? [] : [createElement('small', { class: 'as-printed' }, ` printed ${words}`)]),
  ];
}

/** The list of contents follows the clock of the entry that it leads to. */
function copyClock(link: HTMLElement): void {
  const short = link.querySelector<HTMLElement>('i');
  const entry = document.getElementById((link.getAttribute('href') ?? '').slice(1));
  const clock = entry?.querySelector<HTMLElement>('.clock:not(.vague)');
  const time = clock?.querySelector('time');
  if (!short || !clock || !time || !printed.has(clock)) return;
  printed.set(short, [...short.childNodes]);
  short.replaceChildren(time.textContent ?? '');
}
