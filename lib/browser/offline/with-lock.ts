/*
 * Files of the collection are saved and deleted under one lock for all tabs and the worker. Two that save
 * would fetch everything twice, and a tab that deletes unused files must not delete a file that another has
 * just fetched. Closing a tab or stopping the worker releases the lock.
 */

/**
 * Waits for the lock, then runs the work.
 * @param signal aborts the waiting, not the work
 */
export async function withLock<T>(
  root: string,
  work: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  if (!hasLocks()) return work();
  return navigator.locks.request(makeLockName(root), signal ? { signal } : {}, work);
}

/** Runs the work if the lock is free; otherwise does nothing. For work that the next page retries. */
export async function withLockIfFree(root: string, work: () => Promise<void>): Promise<void> {
  if (!hasLocks()) return work();
  await navigator.locks.request(makeLockName(root), { ifAvailable: true }, (lock) =>
    lock ? work() : undefined,
  );
}

/** Asks every other tab and the worker to stop saving the collection. */
export function requestStop(root: string): void {
  const channel = new BroadcastChannel(makeLockName(root));
  channel.postMessage('stop');
  channel.close();
}

/**
 * Listens for requests to stop saving.
 * @returns stops listening
 */
export function onStopRequest(root: string, stop: () => void): () => void {
  const channel = new BroadcastChannel(makeLockName(root));
  channel.onmessage = stop;
  return () => channel.close();
}

function makeLockName(root: string): string {
  return `daybook-collection ${root}`;
}

/** Browsers before 2022 have caches but no locks: there, two tabs may fetch the same file twice. */
function hasLocks(): boolean {
  return 'locks' in navigator;
}
