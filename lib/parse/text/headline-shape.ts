import { isSingleSentence } from '@/lib/text/split-sentences';

/** A full stop or the like at the end; a source may follow it: `…of goods. (Reuters)`, `…of goods.[2]`. */
const fullStop =
  /[.!?…。！？؟।]["'”’»)\]」』]*(?:\s\([\p{L}][^().]{1,50}\)|(?:\[[\p{L}\p{N}\s]{1,20}\])+)?$/u;

/** Returns whether a text ends as sentences do; headlines and labels do not. */
export function endsLikeSentence(text: string): boolean {
  return fullStop.test(text.slice(-60));
}

/**
 * Returns whether a line has the shape of a headline: a few words that do not end as a sentence does, no
 * list item, no announcement.
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

/** Minimum number of words of a paragraph of news; shorter sentences may be labels or offers. */
const fewestProseWords = 8;
/** Characters that count as a word in scripts that write none apart. */
const perWord = 2;
const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Counts words; in scripts without spaces, pairs of characters. */
export function countWords(text: string): number {
  const words = text.split(' ').length;
  return unspacedScript.test(text) ? Math.max(words, Math.floor(text.length / perWord)) : words;
}

/** Returns whether a line is a paragraph: at least one whole sentence, of several words. */
export function readsLikeProse(text: string): boolean {
  const hasSentence = endsLikeSentence(text) || !isSingleSentence(text);
  return hasSentence && countWords(text) >= fewestProseWords;
}
