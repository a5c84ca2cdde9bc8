import { stemmer } from 'stemmer';

/** Matches the words with a prefix that pass a test. */
export type WordMatcher = { prefix: string; test: (word: string) => boolean };

/** Matches only the word itself. */
export function matchExactly(word: string): WordMatcher {
  return { prefix: word, test: (other) => other === word };
}

/** Matches every form of a word: words with its stem, which differ from the stem in the last letter at most. */
export function matchForms(word: string): WordMatcher {
  const stem = stemWord(word);
  if (stem === word && !/^[a-z]{3,}$/.test(word)) return matchExactly(word);
  return {
    prefix: stem.length > 3 ? stem.slice(0, -1) : stem,
    test: (other) => other === word || stemWord(other) === stem,
  };
}

/** British endings and their American equivalents. */
const endings: readonly (readonly [british: string, american: string])[] = [
  ['isation', 'ization'],
  ['isations', 'izations'],
  ['ise', 'ize'],
  ['ised', 'ized'],
  ['ises', 'izes'],
  ['ising', 'izing'],
  ['our', 'or'],
  ['ours', 'ors'],
  ['oured', 'ored'],
  ['ouring', 'oring'],
  ['ence', 'ense'],
  ['ences', 'enses'],
  ['tre', 'ter'],
  ['tres', 'ters'],
  ['bre', 'ber'],
  ['bres', 'bers'],
  ['lled', 'led'],
  ['lling', 'ling'],
  ['ogue', 'og'],
  ['ogues', 'ogs'],
  ['gramme', 'gram'],
  ['grammes', 'grams'],
  ['grey', 'gray'],
];

/** Fewest letters before such an ending: `four` is not `for`. */
const minLettersBefore = 3;

/** Lists the British and American spellings of a word: `defence`, `defense`. */
export function listSpellingVariants(word: string): string[] {
  const swapped = (from: string, to: string) =>
    word.endsWith(from) && (word.length - from.length >= minLettersBefore || from === word)
      ? [word.slice(0, -from.length) + to]
      : [];
  const others = endings.flatMap(([british, american]) => [
    ...swapped(british, american),
    ...swapped(american, british),
  ]);
  return [...new Set([word, ...others])];
}

/**
 * Returns the stem that the forms of a word share: `troop` for `troops`. Numbers and words of one or two
 * letters are their own stem. Plurals of words of three letters (`days`) are handled here, as the stemmer gets
 * them wrong (`dai`).
 */
export function stemWord(word: string): string {
  if (/^[a-z]{2}[a-hj-rtv-z]s$/.test(word)) return word.slice(0, -1);
  return /^[a-z]{4,}$/.test(word) ? stemmer(word) : word;
}
