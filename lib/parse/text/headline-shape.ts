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
