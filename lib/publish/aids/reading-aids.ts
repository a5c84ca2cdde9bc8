import { restoreClocks, showClocks } from './clocks';
import { openDialog } from './dialog';
import { followReading } from './follow';
import { followKeys } from './keys';
import { all } from './make';
import { restoreOrder, showOrder } from './order';
import { followSwitches, showScheme } from './switches';

/**
 * Aids for readers on top of pages that need none: colours, zones, order, keys, where one stopped.
 *
 * Where the framework starts on a page it expects the document as it was sent, so that clocks and
 * order are put back while it looks (`daybook:hydrating`) and set again when it has (`data-ready`).
 */
export function startAids(): void {
  // Where something was set earlier they may be here before the page is.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}

function start(): void {
  const page = document.documentElement;
  const show = () => {
    showOrder();
    showClocks();
  };
  const putBack = () => {
    restoreClocks();
    restoreOrder();
  };
  addEventListener('daybook:hydrating', putBack);
  new MutationObserver(show).observe(page, { attributeFilter: ['data-ready'] });

  showScheme();
  followSwitches(document);
  if ('hydrating' in page.dataset && !('ready' in page.dataset)) putBack();
  else show();
  followKeys();
  followReading();
  for (const button of all('button[data-aid]')) button.addEventListener('click', openDialog);
}
