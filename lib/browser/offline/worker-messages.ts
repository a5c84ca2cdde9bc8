/** A message from a page to the worker. */
export type PageMessage =
  /** The page has loaded and asks where it came from. */
  | { kind: 'read' }
  /** Every saved file is to be deleted. */
  | { kind: 'forget' };

/** Source of a page. `sent` is the `Date` header of a saved copy. */
export type PageOrigin = { from: 'network' } | { from: 'device'; sent: string | undefined };

export function isPageMessage(data: unknown): data is PageMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'kind' in data &&
    (data.kind === 'read' || data.kind === 'forget')
  );
}

/** Sends a message to the worker and returns its answer. */
export function sendMessage(worker: ServiceWorker, message: PageMessage): Promise<unknown> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data);
    worker.postMessage(message, [port2]);
  });
}
