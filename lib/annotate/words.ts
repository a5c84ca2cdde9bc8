/** A word of a text: where it stands, as written, and folded for comparing without case. */
type Word = { start: number; end: number; exact: string; folded: string };

/** A phrase to look for. `tag` is handed back with every place where it is found. */
export type Phrase<Tag> = { text: string; tag: Tag };

/** A place where a phrase was found: `text.slice(start, end)` are the words as the text has them. */
export type Found<Tag> = { start: number; end: number; tag: Tag };

/** Finds every phrase in a text, in order of place; overlapping ones too. */
type Finder<Tag> = (text: string) => Found<Tag>[];

type Compiled<Tag> = {
  words: Word[];
  /** What stands between each word and the next, as `joiner` writes it. */
  joiners: string[];
  /** A phrase that holds a capital asks for its capitals: `Memorial` is not `memorial`. */
  exact: boolean;
  tag: Tag;
};

/** Letters with their marks, and digits, of any script. */
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const apostrophe = /^['’ʼ]$/u;

/**
 * Compiles phrases into one finder, so that a text is gone through once however many there are: its
 * words are looked up, no pattern is made from data, and the time taken grows with the text alone.
 *
 * - Whole words of any script: `Xi` is not in `Mexico` nor in `Xi’an`; a possessive still counts
 *   (`Bakhmut’s`).
 * - Case counts where the phrase holds a capital, else not.
 * - ’ and ' are the same, and so are all white space and composed or decomposed accents.
 *
 * A phrase without any letter or digit is never found.
 */
export function compilePhrases<Tag>(phrases: Iterable<Phrase<Tag>>): Finder<Tag> {
  const byFirstWord = new Map<string, Compiled<Tag>[]>();
  for (const phrase of phrases) {
    const compiled = compilePhrase(phrase);
    const [first] = compiled.words;
    if (first === undefined) continue;
    const known = byFirstWord.get(first.folded);
    if (known === undefined) byFirstWord.set(first.folded, [compiled]);
    else known.push(compiled);
  }
  return (text) => {
    const words = wordsOf(text);
    return words.flatMap(({ folded }, at) =>
      (byFirstWord.get(folded) ?? []).flatMap((phrase) => {
        const end = endOfPhrase(phrase, text, words, at);
        return end === null ? [] : [{ start: words[at]?.start ?? 0, end, tag: phrase.tag }];
      }),
    );
  };
}

function compilePhrase<Tag>({ text, tag }: Phrase<Tag>): Compiled<Tag> {
  const words = wordsOf(text);
  const joiners = words
    .slice(1)
    .map((word, index) => joiner(text.slice(words[index]?.end ?? 0, word.start)));
  return { words, joiners, exact: /\p{Lu}/u.test(text), tag };
}

/** Where a phrase that begins at word `at` ends in the text, or null where it does not stand there. */
function endOfPhrase<Tag>(
  { words: wanted, joiners, exact }: Compiled<Tag>,
  text: string,
  words: Word[],
  at: number,
): number | null {
  for (const [index, want] of wanted.entries()) {
    const word = words[at + index];
    if (word === undefined) return null;
    if (exact ? word.exact !== want.exact : word.folded !== want.folded) return null;
    const before = words[at + index - 1];
    if (index > 0 && before && joiner(text.slice(before.end, word.start)) !== joiners[index - 1]) {
      return null;
    }
  }
  const last = at + wanted.length - 1;
  return runsOn(text, words, last) ? null : (words[last]?.end ?? null);
}

/** Whether an apostrophe ties the word to more letters that are no possessive: `Xi’an`, `can’t`. */
function runsOn(text: string, words: Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return false;
  return apostrophe.test(text.slice(word.end, next.start)) && next.folded !== 's';
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => {
    const exact = word.normalize('NFC');
    return {
      start: index,
      end: index + word.length,
      exact,
      folded: exact.toLowerCase(),
    };
  });
}

function joiner(between: string): string {
  return between.replace(/['’ʼ]/gu, "'").replace(/\s+/gu, ' ');
}
