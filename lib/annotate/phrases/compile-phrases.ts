import { buildAutomaton } from './automaton';
import { splitWords, type Word } from './split-words';

/** A text split into words, and the symbols that finders scan: folded words alternating with their joiners. */
export type SplitText = { text: string; words: readonly Word[]; symbols: readonly string[] };

/** A phrase to find. `tag` is reported with every match. */
export type Phrase<Tag> = {
  text: string;
  tag: Tag;
  /** True if capitals must match; by default, if the phrase has any. */
  exact?: boolean | undefined;
};

/** A match of a phrase: `text.slice(start, end)` are the words as printed. */
export type FoundPhrase<Tag> = { start: number; end: number; tag: Tag };

/** Finds every phrase in a text, overlapping ones included, in text order. */
export type PhraseFinder<Tag> = (text: string | SplitText) => FoundPhrase<Tag>[];

type CompiledPhrase<Tag> = {
  words: Word[];
  /** True if capitals must match: `Memorial` is not `memorial`. */
  exact: boolean;
  /** Characters after the last word, included in a match where the text has them: the stop of `U.S.` */
  tail: string;
  tag: Tag;
};

const apostrophe = /^['’ʼ]$/u;

/**
 * Compiles phrases into one finder that scans a text once, whatever their number, in time linear in the
 * text and the matches. Words are the symbols of an automaton; no regular expression is made from data.
 *
 * - Matches whole words of any script: `Xi` is not found in `Mexico` or `Xi’an`, but is in `Xi’s`.
 * - Compares case if the phrase has a capital, unless the phrase’s `exact` says otherwise.
 * - Treats ’ and ' alike, all white space alike, and Latin letters with and without accents alike.
 *
 * Never finds a phrase without a letter or digit.
 */
export function compilePhrases<Tag>(phrases: Iterable<Phrase<Tag>>): PhraseFinder<Tag> {
  const patterns = Array.from(phrases, (phrase) => {
    const value = compilePhrase(phrase);
    return { symbols: toSymbols(phrase.text, value.words), value };
  });
  const run = buildAutomaton(patterns);
  return (given) => {
    const { text, words, symbols } = typeof given === 'string' ? splitText(given) : given;
    const found: FoundPhrase<Tag>[] = [];
    run(symbols, (phrase, symbol) => {
      // Words and joiners alternate.
      const last = symbol / 2;
      const place = locatePhrase(phrase, text, words, last);
      if (place !== null) found.push({ ...place, tag: phrase.tag });
    });
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/** Splits a text into words once, for several finders. */
export function splitText(text: string): SplitText {
  const words = splitWords(text);
  return { text, words, symbols: toSymbols(text, words) };
}

/** Returns keys that are equal for the same words: `folded` in any case, `exact` with the same capitals. */
export function makePhraseKey(text: string): { exact: string; folded: string } {
  const words = splitWords(text);
  const joined = (form: 'exact' | 'folded') =>
    words
      .map((word, index) => {
        const before = words[index - 1];
        return (before ? normaliseJoiner(text.slice(before.end, word.start)) : '') + word[form];
      })
      .join('');
  return { exact: joined('exact'), folded: joined('folded') };
}

/** Returns whether a text has a capital, so that a phrase by default compares case. */
export function hasCapital(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

function compilePhrase<Tag>({ text, tag, exact }: Phrase<Tag>): CompiledPhrase<Tag> {
  const words = splitWords(text);
  const tail = text.slice(words.at(-1)?.end ?? 0).trimEnd();
  return { words, exact: exact ?? hasCapital(text), tail, tag };
}

/** Returns folded words, with a joiner between each two. */
function toSymbols(text: string, words: readonly Word[]): string[] {
  const symbols: string[] = [];
  let end = 0;
  for (const word of words) {
    if (symbols.length > 0) symbols.push(toJoiningSymbol(text, end, word.start));
    symbols.push(word.folded);
    end = word.end;
  }
  return symbols;
}

/** Returns the joiner between two words. It begins with a space, so that it never equals a word. */
function toJoiningSymbol(text: string, from: number, to: number): string {
  // The usual case, without a new string.
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return '  ';
  return ` ${normaliseJoiner(text.slice(from, to))}`;
}

/** Returns the place of a phrase that ends with word `last`, or null if its case or its end does not match. */
function locatePhrase<Tag>(
  { words: wanted, exact, tail }: CompiledPhrase<Tag>,
  text: string,
  words: readonly Word[],
  last: number,
): { start: number; end: number } | null {
  const first = last - wanted.length + 1;
  if (exact && wanted.some((want, index) => want.exact !== words[first + index]?.exact)) {
    return null;
  }
  const [from, to] = [words[first], words[last]];
  if (from === undefined || to === undefined || continuesAfterApostrophe(text, words, last))
    return null;
  const end = text.startsWith(tail, to.end) ? to.end + tail.length : to.end;
  return { start: from.start, end };
}

/** Returns whether an apostrophe joins a word to more letters other than a possessive: `Xi’an`, `can’t`. */
function continuesAfterApostrophe(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return false;
  return apostrophe.test(text.slice(word.end, next.start)) && next.folded !== 's';
}

function normaliseJoiner(between: string): string {
  // The usual cases.
  if (between === ' ' || between === ', ' || between === '. ') return between;
  return between.replace(/['’ʼ]/gu, "'").replace(/\s+/gu, ' ');
}
