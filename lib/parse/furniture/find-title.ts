import type { SetAsideReason } from '@/lib/schema/article';
import { isZoneStatement } from '../days/stated-zone';
import type { ArticleFacts } from '../facts';
import { readDayHeading } from '../stamps/partial-days';
import { readDate } from '../stamps/printed-dates';
import { type Block, readPlainText } from '../text/blocks';
import { countWords, endsLikeSentence } from '../text/headline-shape';
import { bylines, personsName } from './bylines';
import type { PageContext } from './page-context';
import { summaryLabel } from './page-labels';
import { findSetAsideReason } from './set-aside';
import { mayBeOffer } from './site-words';

const longestTitle = 250;
/** A page that prints its title twice does so within this many blocks; a section's name recurs further down. */
const repeatedWithin = 6;
/** Words of the shortest title above a date: section names, which may be there as well, are shorter. */
const fewestWordsAboveDate = 4;

/**
 * Finds the title: of the lines above the text that do not read like a sentence, the one with the highest
 * score. Where front matter gives a title, only that very title counts.
 * @param pageLines indexes of lines with times of the page
 * @returns its index; -1 if there is none
 */
export function findTitle(
  context: PageContext,
  facts: ArticleFacts,
  pageLines: ReadonlySet<number>,
): number {
  let previous: SetAsideReason | null = null;
  let best = { index: -1, score: 0 };
  for (const [index, block] of context.blocks.slice(0, context.firstPost).entries()) {
    // Below such a label are points of the text.
    if (best.index >= 0 && summaryLabel.test(block.plain)) break;
    previous = findEditorsReason(block, facts) ?? findSetAsideReason(index, context, previous);
    if (previous !== null || pageLines.has(index)) continue;
    if (facts.title !== null) return block.text === facts.title ? index : -1;
    if (isDayOrZone(block.plain)) continue;
    const isTitle =
      block.plain.length <= longestTitle &&
      (!endsLikeSentence(block.plain) || /[?!]["'”’]?$/u.test(block.plain));
    // The text begins at the first sentence, but not at an offer or an abbreviation in front of a menu.
    if (!isTitle && (mayBeOffer(block.plain) || countWords(block.plain) <= menu.words)) continue;
    if (!isTitle) break;
    const score = scoreTitle(index, context, pageLines);
    if (score > best.score) best = { index, score };
  }
  return context.blocks.length > 1 ? best.index : -1;
}

const announcesNews =
  /(?<!\p{L})(?:live|as it happened|latest|updates?|summary|briefing|en direct|en directo|en vivo|última hora|minuto a minuto|in diretta|ao vivo|liveblog|live-?ticker|newsticker|onlayn|онлайн|хроника|наживо|dakika dakika)(?!\p{L})/iu;
/** Lines below a title within which its byline or date is: a standfirst or a caption may come between. */
const stampWithin = 4;
/** Words of the shortest title for which that counts. */
const fewestWordsAboveByline = 6;
/** Length of a menu, and its longest line in words. */
const menu = { lines: 3, words: 2 };

/** Scores how much a line above the text looks like the title. The first of equals wins. */
function scoreTitle(index: number, context: PageContext, pageLines: ReadonlySet<number>): number {
  const text = readPlainText(context.blocks, index);
  const words = countWords(text);
  if (/^(?:[•·*]|\d{1,2}\.\s)/u.test(text) || isListOfNames(text)) return 0;
  return (
    1 +
    (words >= 3 ? 4 : 0) +
    (isRepeatedNearby(index, context) ? 3 : 0) +
    (announcesNews.test(text) ? 2 : 0) +
    (pageLines.has(index + 1) && words >= fewestWordsAboveDate ? 2 : 0) +
    (words >= 7 ? 1 : 0) +
    (words >= fewestWordsAboveByline && isAboveByline(index, context, pageLines) ? 2 : 0) -
    (isAboveMenu(index, context) || mayBeOffer(text) ? 3 : 0)
  );
}

/** Returns whether an author or a date of the page is named a few lines below. */
function isAboveByline(
  index: number,
  { blocks, firstPost }: PageContext,
  pageLines: ReadonlySet<number>,
): boolean {
  const below = blocks.slice(index + 1, Math.min(index + 1 + stampWithin, firstPost));
  return below.some(
    ({ plain }, at) =>
      pageLines.has(index + 1 + at) || bylines.test(plain) || readDate(plain) !== null,
  );
}

/** Returns whether the lines below belong to a menu: a word or two each. */
function isAboveMenu(index: number, { blocks, firstPost }: PageContext): boolean {
  const below = blocks.slice(index + 1, Math.min(index + 1 + menu.lines, firstPost));
  return (
    below.length === menu.lines &&
    below.every(
      ({ plain }) =>
        /^\p{L}/u.test(plain) && countWords(plain) <= menu.words && !endsLikeSentence(plain),
    )
  );
}

/** Returns whether a line is a list of authors: three names or more, separated by commas and `and`. */
function isListOfNames(text: string): boolean {
  const names = text.split(/,\s(?:and\s)?|\sand\s/u);
  return names.length >= 3 && names.every((name) => personsName.test(name));
}

function isRepeatedNearby(index: number, { blocks }: PageContext): boolean {
  const text = readPlainText(blocks, index);
  return blocks.slice(index + 1, index + 1 + repeatedWithin).some(({ plain }) => plain === text);
}

/** Returns the reason an editor gave for setting a line aside, or null. */
export function findEditorsReason(block: Block, facts: ArticleFacts): SetAsideReason | null {
  const override = facts.setAside.find(
    ({ lines: [first, last] }) => first <= block.number && block.number <= last,
  );
  return override?.reason ?? null;
}

/** Returns whether a line is a date, a day heading or a statement of the page's zone, which titles nothing. */
function isDayOrZone(text: string): boolean {
  return readDate(text) !== null || readDayHeading(text) !== null || isZoneStatement(text);
}
