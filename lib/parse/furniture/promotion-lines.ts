import type { SetAsideReason } from '@/lib/schema/article';
import { readPlainText } from '../text/blocks';
import { countWords, endsLikeSentence } from '../text/headline-shape';
import type { PageContext } from './page-context';
import { generalRules } from './set-aside-rules';
import { isSiteNotice, mayBeOffer } from './site-words';

/** Longest line of an offer that has no words about the site. */
const longestOffer = 12;

/** Returns whether a line offers a service of the site, by itself or together with the lines around it. */
export function isPromotion(
  index: number,
  context: PageContext,
  previous: SetAsideReason | null,
): boolean {
  const text = readPlainText(context.blocks, index);
  if (isSiteNotice(text)) return true;
  const next = readPlainText(context.blocks, index + 1);
  if (mayBeOffer(text)) return previous === 'promo' || offers(next);
  if (endsLikeSentence(text) || countWords(text) > longestOffer) return false;
  const isLabel = !context.isMarker(index - 1) && countWords(text) <= 4;
  return previous === 'promo'
    ? offers(next) || mayBeOffer(next)
    : isLabel && mayBeOffer(next) && offers(readPlainText(context.blocks, index + 2));
}

function offers(text: string): boolean {
  return (
    isSiteNotice(text) ||
    generalRules.some(({ reason, pattern }) => reason === 'promo' && pattern.test(text))
  );
}
