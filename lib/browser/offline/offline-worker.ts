/// <reference lib="webworker" />
import { CacheableResponsePlugin, CacheFirst, NetworkFirst, NetworkOnly, Serwist } from 'serwist';
import { FetchError, fetchFile, withFetchError } from '../fetch-file';
import { isDataSavingOn } from './data-saving';
import { isRefused } from './is-refused';
import {
  findPathBelow,
  isChanging,
  isLasting,
  makeCacheNames,
  notSavedPage,
  toPagePath,
} from './offline-paths';
import { removeUnused } from './remove-unused';
import { DeletedMeanwhile, readSavedSummary, saveWhileLocked } from './save-collection';
import { requestStop, withLock, withLockIfFree } from './with-lock';
import { isPageMessage, type PageOrigin } from './worker-messages';

declare const self: ServiceWorkerGlobalScope;

/** The build that a worker belongs to. */
export type WorkerPlan = {
  build: string;
  /** Pages that every reader needs offline, by path, with their revisions. */
  shell: readonly { url: string; revision: string }[];
  /** Paths of the lasting files that every page needs: style sheets and small scripts. */
  assets: readonly string[];
};

/** Seconds to wait for the network before a saved page is shown. */
const networkTimeout = 5;

/**
 * Starts the service worker, which serves saved pages offline.
 *
 * Pages come from the network first, so a rebuilt page is never hidden by an old copy. Nor can a page mix
 * two builds: it names its files by content hash, and a file stays while a saved or open page may name it
 * (`remove-unused.ts`). So a new worker takes over at once; on a phone, old pages may never be closed.
 */
export function startWorker({ build, shell, assets }: WorkerPlan): void {
  const root = self.registration.scope;
  const names = makeCacheNames(root);
  /** The `Date` header of each open page that was served from the device, by client. */
  const fromDevice = new Map<string, string | undefined>();

  const onlyComplete = new CacheableResponsePlugin({ statuses: [200] });
  const pages = new NetworkFirst({
    cacheName: names.pages,
    networkTimeoutSeconds: networkTimeout,
    plugins: [
      onlyComplete,
      {
        // A gateway that answers for a site that is down counts as no network.
        fetchDidSucceed: async ({ response }) => {
          if (response.status >= 500) throw new Error(`${response.status}`);
          return response;
        },
        cacheKeyWillBeUsed: async ({ request }) => {
          const path = findPathBelow(root, request.url) ?? '';
          return root + (toPagePath(path) ?? path);
        },
        cachedResponseWillBeUsed: async ({ cachedResponse, event }) => {
          if (cachedResponse && event instanceof FetchEvent)
            fromDevice.set(
              event.resultingClientId,
              cachedResponse.headers.get('date') ?? undefined,
            );
          return cachedResponse;
        },
      },
    ],
  });
  const lasting = new CacheFirst({ cacheName: names.lasting, plugins: [onlyComplete] });
  const files = new NetworkOnly();
  const serwist = new Serwist({
    precacheEntries: [...shell],
    precacheOptions: { cacheName: names.shell },
    skipWaiting: true,
    navigationPreload: true,
    clientsClaim: true,
  });

  const page = async (event: FetchEvent, path: string): Promise<Response> => {
    const isPage = toPagePath(path) !== undefined;
    try {
      return await (isPage ? pages : files).handle({ event, request: event.request });
    } catch (error) {
      // Serwist names its errors by their code; any other is a bug, which must not cost the reader the page.
      if (!(error instanceof Error && error.name === 'no-response')) reportError(error);
      const saved = isPage ? await serwist.matchPrecache(root + toPagePath(path)) : undefined;
      if (saved) fromDevice.set(event.resultingClientId, saved.headers.get('date') ?? undefined);
      return saved ?? (await serwist.matchPrecache(root + notSavedPage)) ?? Response.error();
    }
  };

  /** Saves the page that was opened before there was a worker to save it. */
  const saveOpenPage = async (url: string) => {
    const path = toPagePath(findPathBelow(root, url) ?? '.');
    if (path === undefined || serwist.getPrecacheKeyForUrl(root + path)) return;
    const cache = await caches.open(names.pages);
    if (await cache.match(root + path)) return;
    const response = await fetchFile(root + path);
    if (!response.redirected) await withFetchError(cache.put(root + path, response));
  };

  const updateSaved = async () => {
    const saved = await readSavedSummary(root);
    if (saved !== undefined && saved.build !== build && !isDataSavingOn())
      await saveWhileLocked(root);
    // Other open pages may be of the previous build.
    const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (open.length === 1) await removeUnused(root, build, assets);
  };

  const deleteCopies = async () => {
    await Promise.all([names.pages, names.kept].map((name) => caches.delete(name)));
    await removeUnused(root, build, assets);
  };
  /** Whatever fails here is tried again with the next page. */
  const unlessRefused = async (work: Promise<void>) => {
    try {
      await work;
    } catch (error) {
      if (!isRefused(error) && !(error instanceof DeletedMeanwhile)) throw error;
    }
  };

  self.addEventListener('install', (event) => {
    serwist.handleInstall(event);
    const saveAsset = async (path: string) => {
      const [response, saving] = lasting.handleAll({ event, request: new Request(root + path) });
      if ((await response).status !== 200) throw new FetchError(`${path} could not be fetched`);
      await saving;
    };
    event.waitUntil(Promise.all(assets.map(saveAsset)));
  });

  self.addEventListener('activate', (event) => {
    serwist.handleActivate(event);
    // The shell was fetched just now, so it is newer than copies of its pages.
    const deleteOlder = async () => {
      const cache = await caches.open(names.pages);
      await Promise.all(shell.map(({ url }) => cache.delete(new URL(url, root).href)));
    };
    event.waitUntil(deleteOlder());
  });

  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const path = findPathBelow(root, request.url);
    if (path === undefined || request.method !== 'GET') return;
    if (request.mode === 'navigate') {
      // Embedded pages are on other sites, which need a network themselves.
      if (request.destination === 'document') event.respondWith(page(event, path));
    } else if (isLasting(path)) event.respondWith(lasting.handle({ event, request }));
    else if (isChanging(path)) event.respondWith(pages.handle({ event, request }));
  });

  self.addEventListener('message', (event) => {
    const { data, source, ports } = event;
    if (!isPageMessage(data) || !(source instanceof WindowClient)) return;
    if (data.kind === 'forget') {
      requestStop(root);
      event.waitUntil(withLock(root, deleteCopies).then(() => ports[0]?.postMessage(undefined)));
      return;
    }
    const origin: PageOrigin = fromDevice.has(source.id)
      ? { from: 'device', sent: fromDevice.get(source.id) }
      : { from: 'network' };
    ports[0]?.postMessage(origin);
    event.waitUntil(
      Promise.all([saveOpenPage(source.url), withLockIfFree(root, updateSaved)].map(unlessRefused)),
    );
  });
}
