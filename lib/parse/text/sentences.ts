import { allMatches } from './all-matches';

/**
 * Words after which a full stop ends no sentence. Short on purpose: missing one makes a stand-in
 * headline a few words short, which a reader sees at once.
 */
const abbreviations = new Set(
  'Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Sgt Adm Gov Sen Rep Rev Hon St Jr Sr No vs etc approx Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(
    ' ',
  ),
);

/**
 * End marks with the closing quotation marks or brackets that belong to them, then space or the end. A
 * run of marks is tried from its first alone: a million of them would else be tried from every one.
 */
const sentenceEnd = /(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)/gu;

/** Where the first sentence of a text ends (index just past it). A text without an end mark is one. */
function firstSentenceLength(text: string): number {
  for (const match of allMatches(text, sentenceEnd)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 40).trimStart();
    if (rest === '' || (startsSentence(rest) && !isAbbreviation(text, match.index))) return end;
  }
  return text.length;
}

/** The first sentence, verbatim. */
export function firstSentence(text: string): string {
  return text.slice(0, firstSentenceLength(text));
}

/** Whether the text is a single sentence (or a fragment of one). */
export function isSingleSentence(text: string): boolean {
  return firstSentenceLength(text) >= text.length;
}

/** Ends with a full stop or the like; a source may follow it: `…of goods. (Reuters)`, `…of goods.[2]`. */
const fullStop =
  /[.!?…。！？؟।]["'”’»)\]」』]*(?:\s\([\p{L}][^().]{1,50}\)|(?:\[[\p{L}\p{N}\s]{1,20}\])+)?$/u;

/** Whether a text ends as sentences end; headlines and labels do not. */
export function endsLikeSentence(text: string): boolean {
  return fullStop.test(text.slice(-60));
}

/**
 * Whether a line has the shape of a headline: some words that do not end as sentences do, no point of a
 * list, no announcement.
 */
export function readsLikeHeadline(text: string): boolean {
  return (
    text.length <= 200 &&
    text.split(' ').length >= 3 &&
    !endsLikeSentence(text) &&
    isSingleSentence(text) &&
    !/^[•·*–—-]|:$/u.test(text)
  );
}

function startsSentence(text: string): boolean {
  return /^["'“‘«([]*[\p{Lu}\p{Nd}]/u.test(text);
}

/** Known short forms, and initials such as the `U.` of `U.S.`. */
function isAbbreviation(text: string, stop: number): boolean {
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, stop - 16), stop))?.[0] ?? '';
  return abbreviations.has(word) || /^(?:\p{L}\.)*\p{Lu}$/u.test(word);
}
