import { buildAutomaton } from './automaton';
import { splitWords, type Word } from './split-words';

/** A text cut into words, for finders: words in folded form and what joins them take turns as symbols. */
export type SplitText = { text: string; words: readonly Word[]; symbols: readonly string[] };

/** A phrase to look for. `tag` is handed back with every place where it is found. */
export type Phrase<Tag> = {
  text: string;
  tag: Tag;
  /** Whether capitals must be as written; without it, where the phrase holds one. */
  exact?: boolean | undefined;
};

/** A place where a phrase was found: `text.slice(start, end)` are the words as the text has them. */
export type FoundPhrase<Tag> = { start: number; end: number; tag: Tag };

/** Finds every phrase in a text, in order of place; overlapping ones too. */
export type PhraseFinder<Tag> = (text: string | SplitText) => FoundPhrase<Tag>[];

type Compiled<Tag> = {
  words: Word[];
  /** A phrase that holds a capital asks for its capitals: `Memorial` is not `memorial`. */
  exact: boolean;
  /** Signs after the phrase’s last word, which belong to what is found where the text has them: `U.S.` */
  tail: string;
  tag: Tag;
};

const apostrophe = /^['’ʼ]$/u;

/**
 * Compiles phrases into one finder, so that a text is gone through once however many there are: its
 * words are the symbols of an automaton, no pattern is made from data, and the time taken grows with
 * the text and with what is found in it.
 *
 * - Whole words of any script: `Xi` is not in `Mexico` nor in `Xi’an`; a possessive still counts
 *   (`Bakhmut’s`).
 * - Case counts where the phrase holds a capital, else not, unless it says so itself.
 * - ’ and ' are the same, all white space is, and so are Latin letters with and without accents.
 *
 * A phrase without any letter or digit is never found.
 */
export function compilePhrases<Tag>(phrases: Iterable<Phrase<Tag>>): PhraseFinder<Tag> {
  const patterns = Array.from(phrases, (phrase) => {
    const value = compilePhrase(phrase);
    return { symbols: symbolsOf(phrase.text, value.words), value };
  });
  const run = buildAutomaton(patterns);
  return (given) => {
    const { text, words, symbols } = typeof given === 'string' ? splitText(given) : given;
    const found: FoundPhrase<Tag>[] = [];
    run(symbols, (phrase, symbol) => {
      // Words and what joins them take turns.
      const last = symbol / 2;
      const place = placeOf(phrase, text, words, last);
      if (place !== null) found.push({ ...place, tag: phrase.tag });
    });
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/** Cuts a text into words once, for several finders. */
export function splitText(text: string): SplitText {
  const words = splitWords(text);
  return { text, words, symbols: symbolsOf(text, words) };
}

/** What makes two phrases the same words: `folded` in any case, `exact` with their capitals. */
export function makePhraseKey(text: string): { exact: string; folded: string } {
  const words = splitWords(text);
  const joined = (form: 'exact' | 'folded') =>
    words
      .map((word, index) => {
        const before = words[index - 1];
        return (before ? joiner(text.slice(before.end, word.start)) : '') + word[form];
      })
      .join('');
  return { exact: joined('exact'), folded: joined('folded') };
}

/** Whether a phrase asks for its capitals where it does not say so itself. */
export function holdsCapital(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

function compilePhrase<Tag>({ text, tag, exact }: Phrase<Tag>): Compiled<Tag> {
  const words = splitWords(text);
  const tail = text.slice(words.at(-1)?.end ?? 0).trimEnd();
  return { words, exact: exact ?? holdsCapital(text), tail, tag };
}

/** Words in folded form, and between each two what joins them. */
function symbolsOf(text: string, words: readonly Word[]): string[] {
  const symbols: string[] = [];
  let end = 0;
  for (const word of words) {
    if (symbols.length > 0) symbols.push(joiningSymbol(text, end, word.start));
    symbols.push(word.folded);
    end = word.end;
  }
  return symbols;
}

/** What joins two words, as a symbol. No word holds a blank, so it is never taken for a word. */
function joiningSymbol(text: string, from: number, to: number): string {
  // What nearly always stands there.
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return '  ';
  return ` ${joiner(text.slice(from, to))}`;
}

/** Where a phrase stands that was found to end with word `last`; null where its case or its end is not right. */
function placeOf<Tag>(
  { words: wanted, exact, tail }: Compiled<Tag>,
  text: string,
  words: readonly Word[],
  last: number,
): { start: number; end: number } | null {
  const first = last - wanted.length + 1;
  if (exact && wanted.some((want, index) => want.exact !== words[first + index]?.exact)) {
    return null;
  }
  const [from, to] = [words[first], words[last]];
  if (from === undefined || to === undefined || runsOn(text, words, last)) return null;
  const end = text.startsWith(tail, to.end) ? to.end + tail.length : to.end;
  return { start: from.start, end };
}

/** Whether an apostrophe ties the word to more letters that are no possessive: `Xi’an`, `can’t`. */
function runsOn(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return false;
  return apostrophe.test(text.slice(word.end, next.start)) && next.folded !== 's';
}

function joiner(between: string): string {
  // What nearly always stands there.
  if (between === ' ' || between === ', ' || between === '. ') return between;
  return between.replace(/['’ʼ]/gu, "'").replace(/\s+/gu, ' ');
}
