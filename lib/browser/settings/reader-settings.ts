import { findAll } from '../dom';
import { convertClocks } from './convert-clocks';
import { applyOrder } from './entry-order';
import { listenForShortcuts } from './keyboard-shortcuts';
import { applyScheme, connectControls } from './settings-controls';
import { openDialog } from './settings-dialog';
import { trackReading } from './track-reading';

/**
 * Aids for readers on top of pages that need none: colours, zones, order, keys, where one stopped.
 */
export function startSettings(): void {
  // Where something was set earlier they may be here before the page is.
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
