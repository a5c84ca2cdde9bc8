import { createElement, findAll } from '../dom';
import { convertClocks } from './convert-clocks';
import { applyOrder } from './entry-order';
import { readSetting, type Setting, saveSetting } from './stored-settings';

const choosable = ['scheme', 'zone', 'order', 'keys'] as const satisfies readonly Setting[];

/** Applies a changed setting to the page. */
export function applySetting(name: Setting): void {
  if (name === 'scheme') applyScheme();
  if (name === 'zone') convertClocks();
  if (name === 'order') applyOrder();
}

let themeColour: HTMLMetaElement | undefined;

/**
 * Applies the chosen theme to the page and to the browser's window. The page's own `theme-color` elements
 * follow the system; browsers use the first that matches, so ours comes before them.
 */
export function applyScheme(): void {
  const chosen = readSetting('scheme');
  document.documentElement.dataset.scheme = chosen;
  themeColour?.remove();
  if (chosen === '') return;
  const content = getComputedStyle(document.body).backgroundColor;
  themeColour = createElement('meta', { name: 'theme-color', content });
  document.head.prepend(themeColour);
}

/** Connects the controls (`select` with `data-settings`) to the stored settings. */
export function connectControls(within: ParentNode): void {
  for (const select of findAll('select[data-settings]', within)) {
    const name = choosable.find((known) => known === select.dataset.settings);
    if (!(select instanceof HTMLSelectElement) || !name) continue;
    // Chosen while the script loaded; controls are updated only after all such choices are read.
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
    // An unknown value, such as a zone that is no longer offered, counts as the default.
    if (select.selectedIndex < 0) select.value = '';
  }
}
