import { FetchError, fetchFile, fetchJson, withFetchError } from '../fetch-file';
import { isLasting, makeCacheNames, revisionHeader, summaryFile } from './offline-paths';
import { onStopRequest, withLock } from './with-lock';

/** A summary of one build of the collection. */
export type Summary = {
  /** Changes with anything that can be read offline. */
  build: string;
  pages: number;
  files: number;
  /** Size of all files, uncompressed. */
  bytes: number;
  /** Path of the list of files. */
  list: string;
};

/** A file of the collection: its path from the root, and its revision. */
export type ListedFile = readonly [path: string, revision: string];

/** Number of files fetched at a time. */
const maxParallel = 4;
/** Milliseconds without data after which saving stops, because it holds the lock. */
const maxStall = 60_000;

/** Fetches the summary of the collection as the site has it now. */
export function fetchSummary(root: string, signal?: AbortSignal): Promise<Summary> {
  return fetchJson<Summary>(root + summaryFile, { cache: 'no-cache', signal: signal ?? null });
}

/** Returns the summary of the collection that is saved whole on this device; undefined if none is. */
export async function readSavedSummary(root: string): Promise<Summary | undefined> {
  const cache = await caches.open(makeCacheNames(root).kept);
  return (await cache.match(root + summaryFile))?.json();
}

/** Returns the files of a collection. The list is fetched once and saved with it. */
export async function listFiles(
  root: string,
  summary: Summary,
  signal?: AbortSignal,
): Promise<ListedFile[]> {
  const cache = await caches.open(makeCacheNames(root).lasting);
  const url = root + summary.list;
  const list = (await cache.match(url)) ?? (await fetchFile(url, { signal: signal ?? null }));
  await withFetchError(cache.put(url, list.clone()));
  return withFetchError<ListedFile[]>(list.json());
}

/** Saving stopped because the offline copies are being deleted in another tab. */
export class DeletedMeanwhile extends Error {
  override name = 'DeletedMeanwhile';
}

/**
 * Saves the whole collection, or updates the saved one, once the lock is free. Fetches only files that are
 * not saved in their current revision. The previous collection stays valid until the last file has arrived.
 * @param onProgress is called with the number of saved files and of all files
 * @param stopping stops it, waiting or at work
 * @throws FetchError, AbortError, QuotaExceededError or `DeletedMeanwhile`; files saved so far stay
 */
export function saveCollection(
  root: string,
  onProgress: (done: number, all: number) => void,
  stopping: AbortController,
): Promise<Summary> {
  const save = () => saveAll(root, onProgress, stopping);
  return withStopRequests(root, stopping, () => withLock(root, save, stopping.signal));
}

/** Saves the collection like `saveCollection`; the caller holds the lock. */
export function saveWhileLocked(root: string): Promise<Summary> {
  const stopping = new AbortController();
  return withStopRequests(root, stopping, () => saveAll(root, () => {}, stopping));
}

async function withStopRequests<T>(
  root: string,
  stopping: AbortController,
  work: () => Promise<T>,
): Promise<T> {
  const stopListening = onStopRequest(root, () => stopping.abort(new DeletedMeanwhile()));
  try {
    return await work();
  } catch (error) {
    // An interrupted step fails with an error of its own, which does not say why it was stopped.
    throw stopping.signal.aborted ? stopping.signal.reason : error;
  } finally {
    stopListening();
  }
}

async function saveAll(
  root: string,
  onProgress: (done: number, all: number) => void,
  stopping: AbortController,
): Promise<Summary> {
  const { signal } = stopping;
  const stall = () => stopping.abort(new FetchError(`No data for ${maxStall} ms.`));
  let stallTimer = setTimeout(stall, maxStall);
  const restartTimer = () => {
    clearTimeout(stallTimer);
    stallTimer = setTimeout(stall, maxStall);
  };
  const all: Promise<void>[] = [];
  let summary: Summary;
  let isLatest: boolean;
  try {
    summary = await fetchSummary(root, signal);
    const files = await listFiles(root, summary, signal);
    // Reversed, because `pop` takes from the end.
    const queue = [...files].reverse();
    let done = 0;
    const saveNext = async () => {
      for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
        signal.throwIfAborted();
        await saveFile(root, file, signal, restartTimer);
        restartTimer();
        done += 1;
        onProgress(done, files.length);
      }
    };
    all.push(...Array.from({ length: maxParallel }, saveNext));
    await Promise.all(all);
    isLatest = (await fetchSummary(root, signal)).build === summary.build;
  } catch (error) {
    // No fetch may go on once the lock is released.
    stopping.abort(error);
    await Promise.allSettled(all);
    throw error;
  } finally {
    clearTimeout(stallTimer);
  }
  // A new build came meanwhile: some files may already be of it, so the rest is fetched too.
  if (!isLatest) return saveAll(root, onProgress, stopping);
  signal.throwIfAborted();
  const { kept } = makeCacheNames(root);
  await (await caches.open(kept)).put(root + summaryFile, Response.json(summary));
  return summary;
}

async function saveFile(
  root: string,
  [path, revision]: ListedFile,
  signal: AbortSignal,
  onData: () => void,
): Promise<void> {
  const { lasting, pages } = makeCacheNames(root);
  const cache = await caches.open(isLasting(path) ? lasting : pages);
  const saved = await cache.match(root + path);
  if (saved && (isLasting(path) || saved.headers.get(revisionHeader) === revision)) return;
  const response = await fetchFile(root + path, {
    cache: isLasting(path) ? 'default' : 'no-cache',
    signal,
  });
  const headers = new Headers(response.headers);
  headers.set(revisionHeader, revision);
  const watched = new TransformStream<Uint8Array, Uint8Array>({
    transform: (data, controller) => {
      onData();
      controller.enqueue(data);
    },
  });
  const body = response.body?.pipeThrough(watched) ?? null;
  // A new response, because browsers refuse a redirected one for a page.
  await withFetchError(cache.put(root + path, new Response(body, { headers })));
}
