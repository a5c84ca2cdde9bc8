import { createElement } from '../dom';
import { cityOf, ownZone, readerZones } from './reader-zones';
import { connectControls } from './settings-controls';

type Options = readonly (readonly [value: string, label: string])[];

let dialog: HTMLDialogElement | undefined;

/** Opens the dialog with every setting and the keyboard shortcuts. */
export function openDialog(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const dialog = createElement(
    'dialog',
    { 'aria-labelledby': 'settings-heading', closedby: 'any', class: 'settings-dialog' },
    createElement('h2', { id: 'settings-heading' }, 'Settings'),
    choice('scheme', 'Theme', [
      ['', 'System'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    choice('zone', 'Times', [
      ['', 'As published'],
      ['UTC', 'UTC'],
      ...readerZones(),
      ['own', `My time zone (${cityOf(ownZone())})`],
    ]),
    choice('order', 'Order', [
      ['', 'Oldest first'],
      ['newest', 'Newest first'],
    ]),
    choice('keys', 'Keyboard shortcuts', [
      ['', 'On'],
      ['off', 'Off'],
    ]),
    keyList([
      ['j', 'next entry'],
      ['k', 'previous entry'],
      ['/', 'search'],
      ['?', 'this panel'],
    ]),
    createElement('p', {}, 'Settings stay on this device. Days are divided at midnight UTC.'),
    createElement('form', { method: 'dialog' }, createElement('button', {}, 'Close')),
  );
  document.body.append(dialog);
  connectControls(dialog);
  return dialog;
}

function choice(name: string, label: string, options: Options): HTMLElement {
  const choices = options.map(([value, text]) => createElement('option', { value }, text));
  return createElement(
    'label',
    {},
    label,
    createElement('select', { 'data-settings': name }, ...choices),
  );
}

function keyList(keys: Options): HTMLElement {
  const rows = keys.map(([key, does]) =>
    createElement(
      'div',
      {},
      createElement('dt', {}, createElement('kbd', {}, key)),
      createElement('dd', {}, does),
    ),
  );
  return createElement('dl', {}, ...rows);
}
