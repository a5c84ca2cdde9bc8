import { offlinePageControls } from './offline-page-controls';
import { cacheNames, pagePath, pathBelow, workerFile } from './offline-paths';
import {
  fetchSummary,
  RemovedMeanwhile,
  type Summary,
  saveCollection,
  savedSummary,
} from './save-collection';
import { requestStop, withLock } from './with-lock';
import { tell } from './worker-messages';

/** What is held on this device, as far as it can be found out. */
type Shelf = {
  /** Pages held, for whatever reason. */
  pages: number;
  /** The collection, where the whole of it is kept. */
  kept: Summary | undefined;
  /** The collection as the site has it; undefined without a network. */
  today: Summary | undefined;
};

/**
 * The script of the pages about reading without a network: says what is held, and on request keeps the
 * whole collection or removes what is kept.
 * @param script address of this script, which lies at a known place below the root
 */
export async function startOfflinePage(script: string): Promise<void> {
  const root = new URL('../../../', script).href;
  const parts = offlinePageControls();
  try {
    await markHeld(root);
    await show(root, parts);
  } catch {
    parts.say(
      'This browser, or how it is set, does not let this site keep anything on this device.',
    );
  }
}

type Parts = ReturnType<typeof offlinePageControls>;

async function show(root: string, parts: Parts): Promise<void> {
  const shelf = await look(root);
  const canKeep = shelf.today !== undefined && shelf.kept?.build !== shelf.today.build;
  parts.say(words(shelf));
  parts.offer({
    keep: canKeep
      ? {
          label: shelf.kept ? 'Bring it up to date' : 'Keep this collection on this device',
          act: () => keep(root, parts),
        }
      : undefined,
    forget:
      shelf.pages > 0
        ? {
            label: 'Remove all that is kept',
            act: async () => {
              await forget(root);
              await markHeld(root);
              await show(root, parts);
            },
          }
        : undefined,
  });
}

async function look(root: string): Promise<Shelf> {
  const keys = await (await caches.open(cacheNames(root).pages)).keys();
  const pages = keys.filter(({ url }) => pagePath(pathBelow(root, url) ?? '.') !== undefined);
  return {
    pages: pages.length,
    kept: await savedSummary(root),
    today: navigator.onLine ? await fetchSummary(root).catch(() => undefined) : undefined,
  };
}

function words({ pages, kept, today }: Shelf): string {
  const offline = today ? '' : ' What the site holds today cannot be seen without a network.';
  if (kept && (!today || today.build === kept.build))
    return `The whole collection is kept on this device: ${extent(kept)}.${offline}`;
  if (kept) return 'The whole collection is kept on this device as it was; it has changed since.';
  const read =
    pages === 1 ? '1 page that you read is kept' : `${pages} pages that you read are kept`;
  const whole = today ? ` The whole collection is ${extent(today)}.` : offline;
  return `${read}.${whole}`;
}

/** Bytes as they lie on the device; on the way they are fewer. */
function extent({ pages, bytes }: Summary): string {
  return `${pages} pages, ${(bytes / 1e6).toFixed(1)} MB`;
}

async function keep(root: string, parts: Parts): Promise<void> {
  const stopping = new AbortController();
  parts.offer({ stop: { label: 'Stop', act: async () => stopping.abort() } });
  // Asks the browser not to drop it when space grows short; it keeps the collection even where refused.
  void navigator.storage.persist();
  try {
    // Without it nothing that is kept could be read; who spares data has none until it is asked for.
    await navigator.serviceWorker.register(root + workerFile, { updateViaCache: 'none' });
    await saveCollection(root, parts.progress, stopping);
    await show(root, parts);
  } catch (error) {
    await show(root, parts);
    parts.say(whyStopped(error));
  }
  await markHeld(root);
}

function whyStopped(error: unknown): string {
  if (error instanceof RemovedMeanwhile)
    return 'Stopped, since all that is kept is being removed in another tab.';
  const rest = 'What had come until then is kept; the rest can be fetched later.';
  const name = error instanceof Error ? error.name : '';
  if (name === 'AbortError') return `Stopped. ${rest}`;
  if (name === 'QuotaExceededError') return `There is no more room for it on this device. ${rest}`;
  return `The network failed. ${rest}`;
}

async function forget(root: string): Promise<void> {
  const worker = (await navigator.serviceWorker.getRegistration(root))?.active;
  if (worker) {
    await tell(worker, { kind: 'forget' });
    return;
  }
  requestStop(root);
  await withLock(root, async () => {
    await Promise.all(Object.values(cacheNames(root)).map((name) => caches.delete(name)));
  });
}

/** Says of each page in a list whether it can be read without a network. */
async function markHeld(root: string): Promise<void> {
  const names = cacheNames(root);
  const held = await Promise.all([names.pages, names.shell].map((name) => caches.open(name)));
  for (const item of document.querySelectorAll('[data-saved-list] li')) {
    const link = item.querySelector('a');
    const mark = item.querySelector('[data-saved]');
    if (!link || !mark) continue;
    const found = await Promise.all(
      held.map((cache) => cache.match(link.href, { ignoreSearch: true })),
    );
    mark.textContent = found.some((response) => response) ? 'kept' : 'not kept';
  }
}
