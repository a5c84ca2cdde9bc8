import type { ReadPart } from '@/lib/search/open-index';
import { withBasePath } from '@/lib/url/base-path';

/** Where `lib/publish` lays the files of the index. */
const folder = '/search/parts/';

/** Fetches a part of the search index. Rejects where it cannot be had. */
export const fetchPart: ReadPart = async (path) => {
  const response = await fetch(withBasePath(folder + path));
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response.json();
};
