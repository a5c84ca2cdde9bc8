import { findAll } from '../dom';
import { convertClocks } from './convert-clocks';
import { applyOrder } from './entry-order';
import { listenForShortcuts } from './keyboard-shortcuts';
import { applyScheme, connectControls } from './settings-controls';
import { openDialog } from './settings-dialog';
import { trackReading } from './track-reading';

/** Starts the reader settings: theme, time zone, order, keyboard shortcuts and resuming. */
export function startSettings(): void {
  // A stored setting loads the script before the page is complete.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

function start(): void {
  applyScheme();
  connectControls(document);
  applyOrder();
  convertClocks();
  listenForShortcuts();
  trackReading();
  for (const button of findAll('button[data-settings]'))
    button.addEventListener('click', openDialog);
}
