/// <reference lib="webworker" />
import { CacheableResponsePlugin, CacheFirst, NetworkFirst, NetworkOnly, Serwist } from 'serwist';
import { isDataSavingOn } from './data-saving';
import {
  cacheNames,
  isChanging,
  isLasting,
  notSavedPage,
  pagePath,
  pathBelow,
} from './offline-paths';
import { removeUnused } from './remove-unused';
import { savedSummary, saveWhileLocked } from './save-collection';
import { requestStop, withLock, withLockIfFree } from './with-lock';
import { isPageMessage, type PageOrigin } from './worker-messages';

declare const self: ServiceWorkerGlobalScope;

/** What the worker of one build knows of it. */
export type WorkerPlan = {
  build: string;
  /** Pages that every reader needs without a network, by path, with their revisions. */
  shell: readonly { url: string; revision: string }[];
  /** Paths of the lasting files that pages need at rest: styles, and the small scripts of our own. */
  assets: readonly string[];
};

/** Seconds after which a page that the network does not bring is shown from the device, if it is held. */
const patience = 5;

/**
 * Starts the worker that lets a reader read on without a network.
 *
 * It never stands between an editor and a rebuilt page: pages come from the network first. Nor can it mix
 * two builds in one page: a page names its files by what they hold, whichever worker answers finds them by
 * that name, and a file stays while a page that is kept or open may name it (`remove-unused.ts`). That is why a new
 * worker need not wait until the pages of the build before are closed, which on a phone may be never.
 */
export function startWorker({ build, shell, assets }: WorkerPlan): void {
  const root = self.registration.scope;
  const names = cacheNames(root);
  /** For each page that came from the device: when its server sent it, as far as it said so. */
  const fromDevice = new Map<string, string | undefined>();

  const sound = new CacheableResponsePlugin({ statuses: [200] });
  const pages = new NetworkFirst({
    cacheName: names.pages,
    networkTimeoutSeconds: patience,
    plugins: [
      sound,
      {
        // A gateway that answers for a site which does not is no network either.
        fetchDidSucceed: async ({ response }) => {
          if (response.status >= 500) throw new Error(`${response.status}`);
          return response;
        },
        cacheKeyWillBeUsed: async ({ request }) => {
          const path = pathBelow(root, request.url) ?? '';
          return root + (pagePath(path) ?? path);
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
  const lasting = new CacheFirst({ cacheName: names.lasting, plugins: [sound] });
  const files = new NetworkOnly();
  const serwist = new Serwist({
    precacheEntries: [...shell],
    precacheOptions: { cacheName: names.shell },
    skipWaiting: true,
    navigationPreload: true,
    clientsClaim: true,
  });

  const page = async (event: FetchEvent, path: string): Promise<Response> => {
    const isPage = pagePath(path) !== undefined;
    try {
      return await (isPage ? pages : files).handle({ event, request: event.request });
    } catch {
      const held = isPage ? await serwist.matchPrecache(root + pagePath(path)) : undefined;
      if (held) fromDevice.set(event.resultingClientId, held.headers.get('date') ?? undefined);
      return held ?? (await serwist.matchPrecache(root + notSavedPage)) ?? Response.error();
    }
  };

  /** The first page of all was read before there was a worker to keep it. */
  const keepRead = async (address: string) => {
    const path = pagePath(pathBelow(root, address) ?? '.');
    if (path === undefined || serwist.getPrecacheKeyForUrl(root + path)) return;
    const cache = await caches.open(names.pages);
    if (await cache.match(root + path)) return;
    const response = await fetch(root + path);
    if (response.status === 200 && !response.redirected) await cache.put(root + path, response);
  };

  const keepInStep = async () => {
    const kept = await savedSummary(root);
    if (kept !== undefined && kept.build !== build && !isDataSavingOn())
      await saveWhileLocked(root);
    // Other pages that are open may be of the build before.
    const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (open.length === 1) await removeUnused(root, build, assets);
  };

  const forget = async () => {
    await Promise.all([names.pages, names.kept].map((name) => caches.delete(name)));
    await removeUnused(root, build, assets);
  };
  const forgetNow = () => {
    requestStop(root);
    return withLock(root, forget);
  };

  self.addEventListener('install', (event) => {
    serwist.handleInstall(event);
    const keepAsset = async (path: string) => {
      const [response, kept] = lasting.handleAll({ event, request: new Request(root + path) });
      if ((await response).status !== 200) throw new Error(`${path} is not there`);
      await kept;
    };
    event.waitUntil(Promise.all(assets.map(keepAsset)));
  });

  self.addEventListener('activate', (event) => {
    serwist.handleActivate(event);
    // The shell has just been fetched, and is newer than what was read of it.
    const dropOlder = async () => {
      const cache = await caches.open(names.pages);
      await Promise.all(shell.map(({ url }) => cache.delete(new URL(url, root).href)));
    };
    event.waitUntil(dropOlder());
  });

  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const path = pathBelow(root, request.url);
    if (path === undefined || request.method !== 'GET') return;
    if (request.mode === 'navigate') {
      // Pages in frames stand on other sites, which bring their readers a network of their own.
      if (request.destination === 'document') event.respondWith(page(event, path));
    } else if (isLasting(path)) event.respondWith(lasting.handle({ event, request }));
    else if (isChanging(path)) event.respondWith(pages.handle({ event, request }));
  });

  self.addEventListener('message', (event) => {
    const { data, source, ports } = event;
    if (!isPageMessage(data) || !(source instanceof WindowClient)) return;
    if (data.kind === 'forget') {
      event.waitUntil(forgetNow().then(() => ports[0]?.postMessage(undefined)));
      return;
    }
    const origin: PageOrigin = fromDevice.has(source.id)
      ? { from: 'device', sent: fromDevice.get(source.id) }
      : { from: 'network' };
    ports[0]?.postMessage(origin);
    // Whatever fails here is tried again with the next page.
    event.waitUntil(Promise.allSettled([keepRead(source.url), withLockIfFree(root, keepInStep)]));
  });
}
