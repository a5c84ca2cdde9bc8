import { FetchError } from '../fetch-file';
import { findOfflinePageControls } from './offline-page-controls';
import { findPathBelow, makeCacheNames, toPagePath } from './offline-paths';
import { registerWorker } from './register-worker';
import {
  DeletedMeanwhile,
  fetchSummary,
  readSavedSummary,
  type Summary,
  saveCollection,
} from './save-collection';
import { requestStop, withLock } from './with-lock';
import { sendMessage } from './worker-messages';

/** The offline copies on this device. */
type OfflineCopies = {
  /** Number of saved pages, read or saved with the collection. */
  pages: number;
  /** The collection as it was saved whole; undefined if it was not. */
  saved: Summary | undefined;
  /** The collection as the site has it; undefined while offline. */
  latest: Summary | undefined;
};

type Controls = ReturnType<typeof findOfflinePageControls>;

/**
 * Starts the pages about offline copies: shows what is saved, and on request saves the whole collection or
 * deletes the copies.
 * @param script URL of this script, which is at a known path below the root
 */
export async function startOfflinePage(script: string): Promise<void> {
  const root = new URL('../../../', script).href;
  const controls = findOfflinePageControls();
  // Pages without HTTPS have no caches.
  if (!('caches' in globalThis)) return controls.showState(storageBlocked);
  try {
    await markSavedPages(root);
    await update(root, controls);
  } catch (error) {
    // Browsers refuse storage by a DOMException, under several names.
    if (!(error instanceof DOMException)) throw error;
    controls.showState(storageBlocked);
  }
}

const storageBlocked =
  'This browser, or one of its settings, does not let this site save pages on this device.';

async function update(root: string, controls: Controls): Promise<void> {
  const copies = await findCopies(root);
  const { pages, saved, latest } = copies;
  const canSave = latest !== undefined && saved?.build !== latest.build;
  controls.showState(describeCopies(copies));
  controls.showActions({
    keep: canSave
      ? {
          label: saved ? 'Update the saved collection' : 'Save this collection',
          run: () => save(root, controls),
        }
      : undefined,
    forget:
      pages > 0
        ? {
            label: 'Delete offline copies',
            run: async () => {
              await deleteCopies(root);
              await markSavedPages(root);
              await update(root, controls);
            },
          }
        : undefined,
  });
}

async function findCopies(root: string): Promise<OfflineCopies> {
  const keys = await (await caches.open(makeCacheNames(root).pages)).keys();
  const pages = keys.filter(({ url }) => toPagePath(findPathBelow(root, url) ?? '.') !== undefined);
  return {
    pages: pages.length,
    saved: await readSavedSummary(root),
    latest: navigator.onLine ? await fetchLatestSummary(root) : undefined,
  };
}

async function fetchLatestSummary(root: string): Promise<Summary | undefined> {
  try {
    return await fetchSummary(root);
  } catch (error) {
    if (error instanceof FetchError) return undefined;
    throw error;
  }
}

function describeCopies({ pages, saved, latest }: OfflineCopies): string {
  const offline = latest ? '' : ' You are offline, so updates cannot be checked.';
  if (saved && (!latest || latest.build === saved.build))
    return `The whole collection is saved on this device: ${describeSize(saved)}.${offline}`;
  if (saved) return 'An older version of the collection is saved on this device.';
  const read = `${pages} ${pages === 1 ? 'page' : 'pages'} you have read ${pages === 1 ? 'is' : 'are'} saved`;
  const whole = latest ? ` The whole collection has ${describeSize(latest)}.` : offline;
  return `${read}.${whole}`;
}

/** Gives the size on the device; compression makes the transfer smaller. */
function describeSize({ pages, bytes }: Summary): string {
  return `${pages} pages, ${(bytes / 1e6).toFixed(1)} MB`;
}

async function save(root: string, controls: Controls): Promise<void> {
  const stopping = new AbortController();
  controls.showActions({ stop: { label: 'Stop', run: async () => stopping.abort() } });
  // Asks the browser not to evict the copies; they are saved even if it refuses.
  void navigator.storage.persist();
  try {
    // With data saving on there is no worker yet, and only the worker serves saved pages.
    await registerWorker(root);
    await saveCollection(root, controls.showProgress, stopping);
    await update(root, controls);
  } catch (error) {
    await update(root, controls);
    const reason = explainStop(error);
    if (reason === undefined) throw error;
    controls.showState(reason);
  } finally {
    await markSavedPages(root);
  }
}

/** Says why saving stopped; undefined for an error that is a bug. */
function explainStop(error: unknown): string | undefined {
  if (error instanceof DeletedMeanwhile)
    return 'Stopped: another tab is deleting the offline copies.';
  const rest = 'Files saved so far are kept. Save again to continue.';
  if (error instanceof FetchError) return `The network failed. ${rest}`;
  if (!(error instanceof DOMException)) return undefined;
  if (error.name === 'AbortError') return `Stopped. ${rest}`;
  if (error.name === 'QuotaExceededError') return `This device has no more space. ${rest}`;
  return storageBlocked;
}

async function deleteCopies(root: string): Promise<void> {
  const worker = (await navigator.serviceWorker.getRegistration(root))?.active;
  if (worker) {
    await sendMessage(worker, { kind: 'forget' });
    return;
  }
  requestStop(root);
  await withLock(root, async () => {
    await Promise.all(Object.values(makeCacheNames(root)).map((name) => caches.delete(name)));
  });
}

/** Marks each page of the lists as saved or not. */
async function markSavedPages(root: string): Promise<void> {
  const names = makeCacheNames(root);
  const saved = await Promise.all([names.pages, names.shell].map((name) => caches.open(name)));
  for (const item of document.querySelectorAll('[data-saved-list] li')) {
    const link = item.querySelector('a');
    const mark = item.querySelector('[data-saved]');
    if (!link || !mark) continue;
    const found = await Promise.all(
      saved.map((cache) => cache.match(link.href, { ignoreSearch: true })),
    );
    mark.textContent = found.some((response) => response) ? 'saved' : 'not saved';
  }
}
