import { FetchError } from '../fetch-file';

/** Reports whether an error means that the network failed or that the browser stores nothing here. */
export function isRefused(error: unknown): boolean {
  return error instanceof FetchError || error instanceof DOMException;
}
