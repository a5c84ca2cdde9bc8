import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Card } from '@/lib/schema/card';
import { drawCard } from './draw-card';
import { cardFonts } from './fonts';

/**
 * Draws cards, two at a time: one is laid out while the other is painted in a thread of its own. What
 * was drawn before is taken from the cache, where a card lies under the hash of its words and of the
 * code that draws it.
 * @param cache folder that is kept from build to build
 * @returns images by URL, and how many of them had to be drawn
 */
export async function drawCards(
  cards: readonly Card[],
  cache: string,
): Promise<{ images: Map<string, Uint8Array>; drawn: number }> {
  await mkdir(cache, { recursive: true });
  const code = await Promise.all(['draw-card', 'fonts'].map(sourceOf));
  const fonts = await cardFonts();
  const images = new Map<string, Uint8Array>();
  let drawn = 0;
  const queue = [...cards].reverse();
  const work = async () => {
    for (let card = queue.pop(); card !== undefined; card = queue.pop()) {
      const { url, ...shown } = card;
      const hash = createHash('sha256')
        .update(JSON.stringify([shown, code]))
        .digest('hex');
      const kept = join(cache, `${hash}.png`);
      let image: Uint8Array | null = await readFile(kept).catch(() => null);
      if (image === null) {
        image = await drawCard(card, fonts);
        drawn += 1;
        await writeFile(kept, image);
      }
      images.set(url, image);
    }
  };
  await Promise.all([work(), work()]);
  return { images, drawn };
}

function sourceOf(module: string): Promise<string> {
  return readFile(fileURLToPath(new URL(`./${module}.ts`, import.meta.url)), 'utf8');
}
