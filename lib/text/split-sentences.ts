import { findAllMatches } from './all-matches';
import type { Span } from './span';

/**
 * The end of a sentence: its stop, closing marks, white space, then a character that can open another.
 * The look-behind tries a run of stops from its first only, so that a row of dots takes linear time.
 */
const boundary = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?<gap>\s+)(?=["'“‘«([]*[\p{Lu}\p{N}])/gu;

/**
 * Words after which a full stop ends no sentence. Short on purpose: a missing one cuts a sentence a few
 * words early, which a reader sees at once; a wrong one joins two sentences unseen.
 */
const abbreviations =
  'Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Sgt Adm Gov Sen Rep Rev Hon St Jr Sr No vs etc approx Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(
    ' ',
  );

/** One of them, or an initial such as the `S` of `U.S.`, at the end of a text. */
const endsInAbbreviation = new RegExp(
  `(?:^|[^\\p{L}])(?:\\p{Lu}|${abbreviations.join('|')})$`,
  'u',
);
/** Number of characters that contain the longest abbreviation and the one before it. */
const abbreviationWindow = 8;

/**
 * Splits a text into sentences by stops and capitals.
 * @returns spans in order that cover the text whole, white space included; none for an empty text
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { next } of findBoundaries(text)) {
    spans.push({ start, end: next });
    start = next;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** Returns the first sentence, verbatim, without the white space behind it. */
export function findFirstSentence(text: string): string {
  for (const { end } of findBoundaries(text)) return text.slice(0, end);
  return text.trimEnd();
}

/** Returns whether a text is one sentence, whole or not. */
export function isSingleSentence(text: string): boolean {
  for (const _ of findBoundaries(text)) return false;
  return true;
}

/** Yields the end of each sentence but the last, and the start of the next. */
function* findBoundaries(text: string): Generator<{ end: number; next: number }> {
  for (const { 0: stop, index, groups } of findAllMatches(text, boundary)) {
    const before = text.slice(Math.max(0, index - abbreviationWindow), index);
    if (stop.startsWith('.') && endsInAbbreviation.test(before)) continue;
    const next = index + stop.length;
    yield { end: next - (groups?.['gap']?.length ?? 0), next };
  }
}
