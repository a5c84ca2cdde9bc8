import { createElement, findAll } from '../dom';
import { convertClocks } from './convert-clocks';
import { applyOrder } from './entry-order';
import { readSetting, type Setting, saveSetting } from './stored-settings';

const choosable = ['scheme', 'zone', 'order', 'keys'] as const satisfies readonly Setting[];

/** What a changed setting changes on the page at once. */
export function applySetting(name: Setting): void {
  if (name === 'scheme') applyScheme();
  if (name === 'zone') convertClocks();
  if (name === 'order') applyOrder();
}

let windowColour: HTMLMetaElement | undefined;

/**
 * Colours the page as chosen, and the browser's window around it alike: the colours that the page
 * names for that follow the system, and the first that fits counts.
 */
export function applyScheme(): void {
  const chosen = readSetting('scheme');
  document.documentElement.dataset.scheme = chosen;
  windowColour?.remove();
  if (chosen === '') return;
  const content = getComputedStyle(document.body).backgroundColor;
  windowColour = createElement('meta', { name: 'theme-color', content });
  document.head.prepend(windowColour);
}

/** Makes the choices on the page (`select` with `data-settings`) show what is set, and set what is chosen. */
export function connectControls(within: ParentNode): void {
  for (const select of findAll('select[data-settings]', within)) {
    const name = choosable.find((known) => known === select.dataset.settings);
    if (!(select instanceof HTMLSelectElement) || !name) continue;
    // Chosen before this had started; none is shown as set before all such choices are known.
    if (select.value !== '') choose(name, select.value);
    select.addEventListener('change', () => {
      choose(name, select.value);
      updateControls();
    });
  }
  updateControls();
}

function choose(name: Setting, value: string): void {
  saveSetting(name, value);
  applySetting(name);
}

function updateControls(): void {
  for (const select of findAll('select[data-settings]')) {
    const name = choosable.find((known) => known === select.dataset.settings);
    if (!(select instanceof HTMLSelectElement) || !name) continue;
    select.value = readSetting(name);
    // A value from elsewhere, such as a zone that is no longer offered, is what a page does by itself.
    if (select.selectedIndex < 0) select.value = '';
  }
}
