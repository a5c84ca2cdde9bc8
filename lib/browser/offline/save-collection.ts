import { cacheNames, isLasting, revisionHeader, summaryFile } from './offline-paths';
import { onStopRequest, withLock } from './with-lock';

/** What the collection is made of, in a few words. */
export type Summary = {
  /** Changes with anything that a reader without a network would read. */
  build: string;
  pages: number;
  files: number;
  /** What they hold, in bytes. */
  bytes: number;
  /** Path of the list of files. */
  list: string;
};

/** A file of the collection: its path from the root, and its revision. */
export type ListedFile = readonly [path: string, revision: string];

/** Files asked for at one time. */
const lanes = 4;

/** The collection as the site has it now. Rejects where the network fails. */
export async function fetchSummary(root: string): Promise<Summary> {
  return (await fetched(root + summaryFile, 'no-cache')).json();
}

/** The collection as it is kept whole on this device; undefined where it is not. */
export async function savedSummary(root: string): Promise<Summary | undefined> {
  const cache = await caches.open(cacheNames(root).kept);
  return (await cache.match(root + summaryFile))?.json();
}

/** The files of a collection, which are asked for once and kept with it. */
export async function listFiles(root: string, summary: Summary): Promise<ListedFile[]> {
  const cache = await caches.open(cacheNames(root).lasting);
  const address = root + summary.list;
  const list = (await cache.match(address)) ?? (await fetched(address, 'default'));
  await cache.put(address, list.clone());
  return list.json();
}

/** Why keeping stopped where all that is kept was to be removed meanwhile, in another tab. */
export class RemovedMeanwhile extends Error {
  override name = 'RemovedMeanwhile';
}

/**
 * Keeps the whole collection, or brings what is kept up to date, once it is alone in doing so: only what is
 * not held in its present revision is asked for. Until the last file has come, what was kept before stays
 * what is kept.
 * @param progress told how many files of how many are held
 * @param stopping by which it is stopped, waiting or at work
 * @throws where the network fails, the device is full, or it was stopped; what has come stays
 */
export function saveCollection(
  root: string,
  progress: (done: number, all: number) => void,
  stopping: AbortController,
): Promise<Summary> {
  const inTurn = () => keepAll(root, progress, stopping);
  return unlessRemoved(root, stopping, () => withLock(root, inTurn, stopping.signal));
}

/** The same for who is alone already. */
export function saveWhileLocked(root: string): Promise<Summary> {
  const stopping = new AbortController();
  return unlessRemoved(root, stopping, () => keepAll(root, () => {}, stopping));
}

async function unlessRemoved<T>(
  root: string,
  stopping: AbortController,
  work: () => Promise<T>,
): Promise<T> {
  const leave = onStopRequest(root, () => stopping.abort(new RemovedMeanwhile()));
  try {
    return await work();
  } catch (error) {
    // What was under way fails in its own words: a file half written does not say why it was stopped.
    const { reason } = stopping.signal;
    throw reason instanceof RemovedMeanwhile ? reason : error;
  } finally {
    leave();
  }
}

async function keepAll(
  root: string,
  progress: (done: number, all: number) => void,
  stopping: AbortController,
): Promise<Summary> {
  const { signal } = stopping;
  const summary = await fetchSummary(root);
  const files = await listFiles(root, summary);
  // The last files first into the queue, since they are taken from its end.
  const queue = [...files].reverse();
  let done = 0;
  const lane = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      signal.throwIfAborted();
      await keepFile(root, file, signal);
      done += 1;
      progress(done, files.length);
    }
  };
  const all = Array.from({ length: lanes }, lane);
  try {
    await Promise.all(all);
  } catch (error) {
    // None may go on by itself while others take their turn.
    stopping.abort(error);
    await Promise.allSettled(all);
    throw error;
  }
  // A build that came meanwhile: some files may be of it, and the rest are asked for as well.
  if ((await fetchSummary(root)).build !== summary.build) return keepAll(root, progress, stopping);
  signal.throwIfAborted();
  const { kept } = cacheNames(root);
  await (await caches.open(kept)).put(root + summaryFile, Response.json(summary));
  return summary;
}

async function keepFile(
  root: string,
  [path, revision]: ListedFile,
  signal: AbortSignal,
): Promise<void> {
  const { lasting, pages } = cacheNames(root);
  const cache = await caches.open(isLasting(path) ? lasting : pages);
  const held = await cache.match(root + path);
  if (held && (isLasting(path) || held.headers.get(revisionHeader) === revision)) return;
  const response = await fetched(root + path, isLasting(path) ? 'default' : 'no-cache', signal);
  const headers = new Headers(response.headers);
  headers.set(revisionHeader, revision);
  // A new response: one that was redirected may not stand in for a page.
  await cache.put(root + path, new Response(response.body, { headers }));
}

async function fetched(
  address: string,
  cache: RequestCache,
  signal?: AbortSignal,
): Promise<Response> {
  const response = await fetch(address, { cache, ...(signal && { signal }) });
  if (response.status !== 200) throw new Error(`${response.status} for ${address}`);
  return response;
}
