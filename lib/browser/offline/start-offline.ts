import { isDataSavingOn } from './data-saving';
import { offlineBanner } from './offline-banner';
import { offlinePage, workerFile } from './offline-paths';
import { type PageOrigin, tell } from './worker-messages';

/**
 * What every page does for reading without a network, once it has loaded: it registers the worker, asks it
 * how the page came, and says so where it did not come from the network.
 *
 * Nothing of it is needed to read: where the browser has no workers, or may not store, nothing happens.
 * A reader who spares data is not given a worker unasked.
 * @param script address of this script, which lies at a known place below the root
 */
export function startOffline(script: string): void {
  const root = new URL('../../../', script).href;
  const line = offlineBanner(root + offlinePage);
  let origin: PageOrigin = { from: 'network' };

  addEventListener('offline', () => line.say(wentOffline));
  addEventListener('online', () => line.say(origin.from === 'device' ? backOnline : undefined));

  const start = async () => {
    const workers = navigator.serviceWorker;
    if (isDataSavingOn() && !workers.controller) return;
    await workers.register(root + workerFile, { updateViaCache: 'none' });
    const { active } = await workers.ready;
    if (!active) return;
    const answer = await tell(active, { kind: 'read' });
    if (!isOrigin(answer)) return;
    origin = answer;
    if (origin.from === 'device') line.say(keptCopy(origin.sent));
  };
  const startQuietly = () => start().catch(() => {});
  if (!('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') startQuietly();
  else addEventListener('load', startQuietly);
}

const wentOffline = 'You are offline. This page can be read on; of others, those that are kept.';
const backOnline =
  'You are online again. This page is still the kept copy: load it anew for today’s.';

/** Says only what is known: browsers know that there is no network, not that there is one. */
function keptCopy(sent: string | undefined): string {
  const why = navigator.onLine ? 'The site does not answer.' : 'You are offline.';
  return `${why} This is the copy of the page that is kept on this device${asSent(sent)}.`;
}

/** `Sun, 22 Nov 2026 10:23:43 GMT`, the one form of a server's date, in fewer words. */
function asSent(sent = ''): string {
  const [, day, clock] = /^\w+, 0?(\d+ \w+ \d+) (\d\d:\d\d):\d\d GMT$/.exec(sent) ?? [];
  return day === undefined ? '' : `, sent by the site on ${day} at ${clock} UTC`;
}

function isOrigin(answer: unknown): answer is PageOrigin {
  return typeof answer === 'object' && answer !== null && 'from' in answer;
}
