import { loadLibrary } from '@/lib/load/load-library';
import { buildIndex } from '@/lib/search/build-index';
import { noSearchFilters, type SearchFilters } from '@/lib/search/facets';
import { type OpenIndex, openIndex } from '@/lib/search/open-index';
import { runSearch } from '@/lib/search/run-search';
import { describeTime } from '@/lib/wording/format-time';

let files: Promise<Map<string, string>> | null = null;

/** Returns the index files of the real articles, built once. */
export function indexFiles(): Promise<Map<string, string>> {
  files ??= loadLibrary().then((library) => buildIndex(library, describeTime));
  return files;
}

export async function articlesIndex(): Promise<OpenIndex> {
  const made = await indexFiles();
  return openIndex(async (path) => JSON.parse(made.get(path) ?? ''));
}

/** Returns the ids of the results, by rank. */
export async function found(
  index: OpenIndex,
  query: string,
  filters: SearchFilters = noSearchFilters,
): Promise<string[]> {
  const { hits } = await runSearch(index, query, filters);
  const texts = await Promise.all(hits.map(({ shard, entry }) => shard.text(entry)));
  return texts.map(({ id }) => id);
}
