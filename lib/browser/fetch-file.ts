/** A file could not be fetched: the network failed, or the server answered with something else. */
export class FetchError extends Error {}

/**
 * Fetches a file.
 * @throws FetchError if it cannot be fetched; an AbortError if `init.signal` aborts
 */
export async function fetchFile(url: string, init?: RequestInit): Promise<Response> {
  const response = await withFetchError(fetch(url, init));
  if (response.status !== 200) throw new FetchError(`${response.status} for ${url}`);
  return response;
}

/**
 * Fetches a JSON file, which the build wrote from the very type it is read as.
 * @throws as `fetchFile`, also if the answer is not JSON, such as a sign-in page of a wireless network
 */
export async function fetchJson<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetchFile(url, init);
  return withFetchError<T>(response.json());
}

/**
 * Rejects with a `FetchError` where the browser reports a failed transfer, for which it has only a
 * TypeError or a SyntaxError. Pass a transfer alone: in code of ours these errors are bugs.
 */
export async function withFetchError<T>(transfer: Promise<T>): Promise<T> {
  try {
    return await transfer;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError)
      throw new FetchError(error.message, { cause: error });
    throw error;
  }
}
