import type { ReadPart } from '@/lib/search/open-index';
import { withBasePath } from '@/lib/url/base-path';
import { fetchJson } from '../fetch-file';

/** Fetches a part of the search index. @throws FetchError where it cannot be fetched */
export const fetchIndexPart: ReadPart = (path) => fetchJson(withBasePath(`/search/parts/${path}`));
