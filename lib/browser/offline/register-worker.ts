import { withFetchError } from '../fetch-file';
import { workerFile } from './offline-paths';

/**
 * Registers the service worker.
 * @throws FetchError if its script cannot be fetched; a DOMException if the browser refuses
 */
export async function registerWorker(root: string): Promise<void> {
  await withFetchError(
    navigator.serviceWorker.register(root + workerFile, { updateViaCache: 'none' }),
  );
}
