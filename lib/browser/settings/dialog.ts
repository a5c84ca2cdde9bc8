import { make } from './make';
import { followSwitches } from './switches';
import { ownZone, readerZones } from './zones';

type Options = readonly (readonly [value: string, words: string])[];

let dialog: HTMLDialogElement | undefined;

/** The one place where everything can be set, and where the keys are explained. */
export function openDialog(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const made = make(
    'dialog',
    { 'aria-labelledby': 'settings-heading', closedby: 'any', class: 'settings-dialog' },
    make('h2', { id: 'settings-heading' }, 'Display and keys'),
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
    make(
      'p',
      {},
      'What you set is kept on this device only. Days stay those of UTC, whatever the clocks show.',
    ),
    make('form', { method: 'dialog' }, make('button', {}, 'Close')),
  );
  document.body.append(made);
  followSwitches(made);
  return made;
}

function choice(name: string, words: string, options: Options): HTMLElement {
  const made = options.map(([value, text]) => make('option', { value }, text));
  return make('label', {}, words, make('select', { 'data-settings': name }, ...made));
}

function keyList(keys: Options): HTMLElement {
  const rows = keys.map(([key, does]) =>
    make('div', {}, make('dt', {}, make('kbd', {}, key)), make('dd', {}, does)),
  );
  return make('dl', {}, ...rows);
}
