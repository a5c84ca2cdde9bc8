import type { Span } from '@/lib/text/span';
import { findFirstSentence } from '@/lib/text/split-sentences';

/**
 * Returns the part of a text’s first sentence that says what it is about: up to a relative clause behind
 * a comma (“…, which …”). News sentences put background there.
 */
export function findMainClause(text: string): Span {
  const sentence = findFirstSentence(text);
  const relative = /,\s(?:which|who|whose|whom|where)\s/u.exec(sentence);
  return { start: 0, end: relative?.index ?? sentence.length };
}
