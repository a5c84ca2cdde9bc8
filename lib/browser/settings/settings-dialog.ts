import { createElement } from '../dom';
import { findOwnZone, formatCity, listReaderZones } from './reader-zones';
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
    createSettingChoice('scheme', 'Theme', [
      ['', 'System'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    createSettingChoice('zone', 'Times', [
      ['', 'As published'],
      ['UTC', 'UTC'],
      ...listReaderZones(),
      ['own', `My time zone (${formatCity(findOwnZone())})`],
    ]),
    createSettingChoice('order', 'Order', [
      ['', 'Oldest first'],
      ['newest', 'Newest first'],
    ]),
    createSettingChoice('keys', 'Keyboard shortcuts', [
      ['', 'On'],
      ['off', 'Off'],
    ]),
    createKeyList([
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

function createSettingChoice(name: string, label: string, options: Options): HTMLElement {
  const choices = options.map(([value, text]) => createElement('option', { value }, text));
  return createElement(
    'label',
    {},
    label,
    createElement('select', { 'data-settings': name }, ...choices),
  );
}

function createKeyList(keys: Options): HTMLElement {
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
