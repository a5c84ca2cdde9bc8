import { IndexPartError, type ReadPart } from '@/lib/search/open-index';
import { withBasePath } from '@/lib/url/base-path';
import { fetchJson } from '../fetch-file';

/** Fetches a part of the search index. @throws FetchError if it cannot be fetched */
export const fetchIndexPart: ReadPart = (path) => fetchJson(withBasePath(`/search/parts/${path}`));

/** Waits for some work. Resolves to false if a part of the index could not be read; other errors are bugs. */
export async function settleIndexWork(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof IndexPartError) return false;
    throw error;
  }
}
