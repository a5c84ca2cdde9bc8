import { showClocks } from './clocks';
import { all, make } from './make';
import { showOrder } from './order';
import { type Setting, set, setting } from './settings';

const switched = ['scheme', 'zone', 'order', 'keys'] as const satisfies readonly Setting[];

/** What a changed setting changes on the page at once. */
export function applySetting(name: Setting): void {
  if (name === 'scheme') showScheme();
  if (name === 'zone') showClocks();
  if (name === 'order') showOrder();
}

let windowColour: HTMLMetaElement | undefined;

/**
 * Colours the page as chosen, and the browser's window around it alike: the colours that the page
 * names for that follow the system, and the first that fits counts.
 */
export function showScheme(): void {
  const chosen = setting('scheme');
  document.documentElement.dataset.scheme = chosen;
  windowColour?.remove();
  if (chosen === '') return;
  const content = getComputedStyle(document.body).backgroundColor;
  windowColour = make('meta', { name: 'theme-color', content });
  document.head.prepend(windowColour);
}

/** Makes the choices on the page (`select` with `data-settings`) show what is set, and set what is chosen. */
export function followSwitches(within: ParentNode): void {
  for (const select of all('select[data-settings]', within)) {
    const name = switched.find((known) => known === select.dataset.settings);
    if (!(select instanceof HTMLSelectElement) || !name) continue;
    // Chosen before this had started; none is shown as set before all such choices are known.
    if (select.value !== '') choose(name, select.value);
    select.addEventListener('change', () => {
      choose(name, select.value);
      showSwitches();
    });
  }
  showSwitches();
}

function choose(name: Setting, value: string): void {
  set(name, value);
  applySetting(name);
}

function showSwitches(): void {
  for (const select of all('select[data-settings]')) {
    const name = switched.find((known) => known === select.dataset.settings);
    if (!(select instanceof HTMLSelectElement) || !name) continue;
    select.value = setting(name);
    // A value from elsewhere, such as a zone that is no longer offered, is what a page does by itself.
    if (select.selectedIndex < 0) select.value = '';
  }
}
