import { readPlainText } from '../text/blocks';
import { endsLikeSentence, readsLikeHeadline, readsLikeProse } from '../text/headline-shape';
import { bylines, personsName, writersNames, writersPlace } from './bylines';
import type { PageContext } from './page-context';

/** A name of a few words, each with a capital: a place, an outlet. */
const properName = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u;

/** Returns whether a line names an author, or an author's role or place. */
export function isWritersName(index: number, context: PageContext): boolean {
  const text = readPlainText(context.blocks, index);
  // Cheap test: none of these ends as a sentence does, and most lines do.
  const isEnded = /[.!?]$/u.test(text.slice(-1));
  if (!isEnded && [bylines, writersPlace, writersNames].some((pattern) => pattern.test(text)))
    return true;
  if (!personsName.test(text)) return false;
  const next = readPlainText(context.blocks, index + 1);
  const isAboveHeadline =
    context.followsTime(index) &&
    (readsLikeHeadline(next) ||
      /\?["'”’]?$/u.test(next) ||
      isPlaceAboveHeadline(index + 1, context));
  const headline = readPlainText(context.blocks, index - 1);
  const isBelowHeadline = context.followsTime(index - 1) && readsLikeHeadline(headline);
  return (
    isAboveHeadline ||
    // A name printed with several posts is not a headline.
    (context.followsTime(index) && (context.counts.get(text) ?? 0) > 1 && /[.:]$/u.test(next)) ||
    (isBelowHeadline && endsLikeSentence(next)) ||
    writersPlace.test(next) ||
    bylines.test(next) ||
    text.split(/\s(?:and|et|und|y|e)\s/u).every((name) => isKnownWriter(name, index, context))
  );
}

/** Returns whether a line below an author is the author's place or outlet, above a headline or a text. */
export function isWritersPlace(index: number, context: PageContext): boolean {
  const { blocks, isMarker } = context;
  if (!properName.test(readPlainText(blocks, index)) || isMarker(index + 1)) return false;
  const isBelowTime = isMarker(index - 2) && readsLikeProse(readPlainText(blocks, index + 1));
  return isBelowTime || isPlaceAboveHeadline(index, context);
}

/** Returns whether a line is a name above a headline and its text. */
function isPlaceAboveHeadline(index: number, { blocks }: PageContext): boolean {
  return (
    properName.test(readPlainText(blocks, index)) &&
    readsLikeHeadline(readPlainText(blocks, index + 1)) &&
    endsLikeSentence(readPlainText(blocks, index + 2))
  );
}

/** Returns whether a name is in a byline or a list of authors above the posts. */
function isKnownWriter(name: string, index: number, context: PageContext): boolean {
  if (['By', 'Par', 'Von', 'Por', 'Di'].some((by) => context.counts.has(`${by} ${name}`)))
    return true;
  return context.blocks
    .slice(0, Math.min(context.firstPost, 20))
    .some(
      ({ plain }, other) =>
        other !== index && plain.length <= 160 && !endsLikeSentence(plain) && plain.includes(name),
    );
}
