import type { Card } from '@/lib/schema/card';
import { loadCardFonts } from './card-fonts';
import { drawCard } from './draw-card';

/** Draws each card that it is sent, and sends the image back. `draw-cards.ts` starts this program. */
const fonts = await loadCardFonts();
process.on('message', async (card: Card) => {
  process.send?.(await drawCard(card, fonts));
});
