import { showClocks } from './clocks';
import { openDialog } from './dialog';
import { followReading } from './follow';
import { followKeys } from './keys';
import { all } from './make';
import { showOrder } from './order';
import { followSwitches, showScheme } from './switches';

/**
 * Aids for readers on top of pages that need none: colours, zones, order, keys, where one stopped.
 */
export function startAids(): void {
  // Where something was set earlier they may be here before the page is.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

function start(): void {
  showScheme();
  followSwitches(document);
  showOrder();
  showClocks();
  followKeys();
  followReading();
  for (const button of all('button[data-settings]')) button.addEventListener('click', openDialog);
}
