import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { loadLibrary } from '@/lib/load/load-library';

/** Returns the collection with or without a site URL, and one of its entries. */
export async function published(id: string, siteUrl?: string) {
  const library = await loadLibrary();
  const collection = { ...library.collection, siteUrl };
  const catalogue = buildCatalogue(library);
  return { library: { ...library, collection }, collection, catalogue, entry: catalogue.entry(id) };
}
