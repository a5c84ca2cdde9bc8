import { createElement } from '../dom';
import { ownZone, readerZones } from './reader-zones';
import { connectControls } from './settings-controls';

type Options = readonly (readonly [value: string, words: string])[];

let dialog: HTMLDialogElement | undefined;

/** The one place where everything can be set, and where the keys are explained. */
export function openDialog(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const made = createElement(
    'dialog',
    { 'aria-labelledby': 'settings-heading', closedby: 'any', class: 'settings-dialog' },
    createElement('h2', { id: 'settings-heading' }, 'Display and keys'),
    choice('scheme', 'Colours', [
      ['', 'As the system'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    choice('zone', 'Times', [
      ['', 'As printed'],
      ['UTC', 'UTC'],
      ...readerZones(),
      ['own', `Your own (${ownZone()})`],
    ]),
    choice('order', 'Order', [
      ['', 'Oldest first'],
      ['newest', 'Newest first'],
    ]),
    choice('keys', 'Single keys', [
      ['', 'On'],
      ['off', 'Off'],
    ]),
    keyList([
      ['j', 'next entry'],
      ['k', 'previous entry'],
      ['/', 'search'],
      ['?', 'this window'],
    ]),
    createElement(
      'p',
      {},
      'What you set is kept on this device only. Days stay those of UTC, whatever the clocks show.',
    ),
    createElement('form', { method: 'dialog' }, createElement('button', {}, 'Close')),
  );
  document.body.append(made);
  connectControls(made);
  return made;
}

function choice(name: string, words: string, options: Options): HTMLElement {
  const made = options.map(([value, text]) => createElement('option', { value }, text));
  return createElement(
    'label',
    {},
    words,
    createElement('select', { 'data-settings': name }, ...made),
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
