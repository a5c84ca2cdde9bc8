import { isDataSavingOn } from './data-saving';
import { isRefused } from './is-refused';
import { createOfflineBanner } from './offline-banner';
import { offlinePage } from './offline-paths';
import { registerWorker } from './register-worker';
import { type PageOrigin, sendMessage } from './worker-messages';

/**
 * Starts offline reading on a page once it has loaded: registers the worker, asks it where the page came
 * from, and shows a banner on a saved copy. With data saving on, no worker is registered unasked.
 * @param script URL of this script, which is at a known path below the root
 */
export function startOffline(script: string): void {
  const root = new URL('../../../', script).href;
  const banner = createOfflineBanner(root + offlinePage);
  let origin: PageOrigin = { from: 'network' };

  addEventListener('offline', () => banner.show(wentOffline));
  addEventListener('online', () => banner.show(origin.from === 'device' ? backOnline : undefined));

  const start = async () => {
    const workers = navigator.serviceWorker;
    if (isDataSavingOn() && !workers.controller) return;
    try {
      await registerWorker(root);
    } catch (error) {
      // Pages can be read without a worker.
      if (isRefused(error)) return;
      throw error;
    }
    const { active } = await workers.ready;
    if (!active) return;
    const answer = await sendMessage(active, { kind: 'read' });
    if (!isOrigin(answer)) return;
    origin = answer;
    if (origin.from === 'device') banner.show(describeSavedCopy(origin.sent));
  };
  if (!('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') void start();
  else addEventListener('load', () => void start());
}

const wentOffline = 'You are offline. Saved pages can still be opened.';
const backOnline = 'You are online again. Reload for the latest version of this page.';

/** Browsers know for certain only that there is no network, not that there is one. */
function describeSavedCopy(sent: string | undefined): string {
  const reason = navigator.onLine ? 'The site does not respond.' : 'You are offline.';
  return `${reason} This is a saved copy${formatSent(sent)}.`;
}

/** Shortens the one form of an HTTP date: `Sun, 22 Nov 2026 10:23:43 GMT`. */
function formatSent(sent = ''): string {
  const [, day, clock] = /^\w+, 0?(\d+ \w+ \d+) (\d\d:\d\d):\d\d GMT$/.exec(sent) ?? [];
  return day === undefined ? '' : ` from ${day}, ${clock} UTC`;
}

function isOrigin(answer: unknown): answer is PageOrigin {
  return typeof answer === 'object' && answer !== null && 'from' in answer;
}
