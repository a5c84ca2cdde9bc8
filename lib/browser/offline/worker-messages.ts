/** What a page tells the worker. */
export type PageMessage =
  /** It has been read, and would know how it came. */
  | { kind: 'read' }
  /** Whatever was read or kept is to be removed. */
  | { kind: 'forget' };

/** How a page came: `sent` is the date that the server gave a kept copy, in its own words. */
export type PageOrigin = { from: 'network' } | { from: 'device'; sent: string | undefined };

export function isPageMessage(data: unknown): data is PageMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'kind' in data &&
    (data.kind === 'read' || data.kind === 'forget')
  );
}

/** Tells a worker, and resolves with what it answers; undefined where it does not. */
export function tell(worker: ServiceWorker, message: PageMessage): Promise<unknown> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data);
    worker.postMessage(message, [port2]);
  });
}
