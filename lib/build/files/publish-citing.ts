import type { Card } from '@/lib/schema/card';
import { drawCards } from '../cards/draw-cards';
import { writeSitemap } from './sitemap';
import { writeFiles } from './write-files';

/**
 * Lays beside the pages what they are cited, shared and found by.
 * @param cache folder that keeps cards from build to build
 * @returns what was done, in sentences for a terminal
 */
export async function publishCiting(
  out: string,
  cache: string,
  given: {
    siteUrl: string | undefined;
    files: Iterable<[address: string, text: string]>;
    cards: readonly Card[];
    lastChanged: ReadonlyMap<string, string>;
  },
): Promise<string> {
  await writeFiles(out, given.files);
  const { images, drawn } = await drawCards(given.cards, cache);
  await writeFiles(out, images);
  const cards = `${images.size} cards, ${drawn} of them drawn anew.`;
  if (given.siteUrl === undefined) {
    return `${cards}\nNo sitemap, canonical links or social metadata: they need the site’s address. Set siteUrl in content/collection.yaml, or SITE_URL for this build.`;
  }
  const listed = await writeSitemap(out, given.siteUrl, given.lastChanged);
  return `${cards} ${listed} pages in the sitemap of ${given.siteUrl}.`;
}
