import type { Card } from '@/lib/schema/card';
import { cardFonts } from './card-fonts';
import { drawCard } from './draw-card';

/** Draws each card that is sent to it, and sends the image back. A program of its own: see `draw-cards.ts`. */
const fonts = await cardFonts();
process.on('message', async (card: Card) => {
  process.send?.(await drawCard(card, fonts));
});
