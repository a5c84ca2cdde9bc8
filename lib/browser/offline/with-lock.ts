/*
 * Who brings in or removes files of the collection does so alone, in whatever tab or in the worker. Two that
 * keep it would fetch all twice; and who removes what no kept page has a use for must not take what another
 * has just fetched. A tab that is closed, and a worker that is ended, leave the lock by themselves.
 */

/**
 * Waits for its turn, and works.
 * @param signal gives up the waiting; stopping the work itself is its own affair
 */
export async function withLock<T>(
  root: string,
  work: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  if (!hasLocks()) return work();
  return navigator.locks.request(nameOf(root), signal ? { signal } : {}, work);
}

/** Works where nobody else does, else not at all: for what the next page asks for again. */
export async function withLockIfFree(root: string, work: () => Promise<void>): Promise<void> {
  if (!hasLocks()) return work();
  await navigator.locks.request(nameOf(root), { ifAvailable: true }, (lock) =>
    lock ? work() : undefined,
  );
}

/** Tells everybody who keeps the collection of a site, but for the teller itself, to leave off. */
export function requestStop(root: string): void {
  const channel = new BroadcastChannel(nameOf(root));
  channel.postMessage('stop');
  channel.close();
}

/**
 * Hears when somebody is told to leave off keeping.
 * @returns ends the hearing
 */
export function onStopRequest(root: string, stop: () => void): () => void {
  const channel = new BroadcastChannel(nameOf(root));
  channel.onmessage = stop;
  return () => channel.close();
}

function nameOf(root: string): string {
  return `daybook-collection ${root}`;
}

/** Browsers of before 2022 keep files, but know no locks: there, two tabs may fetch the same file twice. */
function hasLocks(): boolean {
  return 'locks' in navigator;
}
