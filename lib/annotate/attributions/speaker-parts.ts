import { requireValue } from '@/lib/text/required';
import { type NamedSpan, type ReadingContext, sliceNames } from './reading-context';
import { classifySpeakerNoun, determiners, isNeverName, isQualifier } from './speaker-vocabulary';
import type { Token } from './tokenise';

/** Words of a text that can name a speaker. */
export type Speaker = {
  start: number;
  end: number;
  text: string;
  kind: 'person' | 'people' | 'body' | 'document' | 'medium' | 'place' | 'pronoun' | 'outlet';
  id: string | null;
  /** The party it speaks for; null if the words do not show it. */
  party: string | null;
  /** The noun or the last part of the name, by which a text refers to it again. */
  head: string;
  /** True if the words are a name, not only a description. */
  isNamed: boolean;
};

const styles = /^(?:mr|mrs|ms|dr|sir|lord|prof|gov|gen|col|lt|maj|capt|sgt|sen|rep|adm|brig)\.?$/u;

/** Returns whether words can precede a name or form a description: articles, titles, nationalities, names. */
export function isSpeakerLike(tokens: readonly Token[], context: ReadingContext): boolean {
  const names = listNamesWithin(tokens, context);
  return tokens.every((token, index) => {
    const { kind, lower, text, start, end } = token;
    if (kind === 'quote') return isShortQuote(text);
    if (names.some((name) => name.start <= start && end <= name.end + 2)) return true;
    if (isCapitalised(token) && !isNeverName(lower)) return true;
    if (determiners.has(lower) || isQualifier(lower) || /s'$/u.test(lower)) return true;
    if (styles.test(lower) || context.reader.partyOfWord(text) !== null) return true;
    const isTied = lower === 'of' || lower === 'for' || lower === 'and';
    return (
      isTied && tokens.slice(0, index).some((before) => classifySpeakerNoun(before.lower) !== null)
    );
  });
}

/** Returns whether a quotation has at most three words: `the “governor” of Crimea`. */
export function isShortQuote(quote: string): boolean {
  return /^\S*(?:\s\S*){0,2}$/u.test(quote);
}

/** Makes a speaker from its tokens and what was read in them. */
export function makeSpeaker(
  tokens: readonly Token[],
  context: ReadingContext,
  facts: Omit<Speaker, 'start' | 'end' | 'text'>,
): Speaker {
  const { start } = requireValue(tokens[0], 'A speaker has tokens.');
  const { end } = requireValue(tokens.at(-1), 'A speaker has tokens.');
  return { start, end, text: context.text.slice(start, end), ...facts };
}

export function sliceTokenText(tokens: readonly Token[], { text }: ReadingContext): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

export function listNamesWithin(tokens: readonly Token[], { names }: ReadingContext): NamedSpan[] {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return sliceNames(names, start, end);
}

/** Normalises a description for comparison with titles: in lower case, without its article. */
export function normaliseTitle(words: string): string {
  return words
    .replace(/^(?:the|a|an) /iu, '')
    .toLowerCase()
    .replaceAll('’', "'");
}

export function isCapitalised({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text);
}
