import { stemmer } from 'stemmer';

/** Words to look for: those with a beginning that a test lets through. */
export type WordMatcher = { prefix: string; test: (word: string) => boolean };

/** The word itself and no other. */
export function matchExactly(word: string): WordMatcher {
  return { prefix: word, test: (other) => other === word };
}

/** Every form of a word: those with its stem, which differ from it in no more than the last letter. */
export function matchForms(word: string): WordMatcher {
  const stem = stemWord(word);
  if (stem === word && !/^[a-z]{3,}$/.test(word)) return matchExactly(word);
  return {
    prefix: stem.length > 3 ? stem.slice(0, -1) : stem,
    test: (other) => other === word || stemWord(other) === stem,
  };
}

/** British endings and the American ones for them; each way round. */
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

/** What has to stand before such an ending: `four` is not `for`. */
const shortestBeginning = 3;

/** The word, and as the other side of the Atlantic spells it: `defence`, `defense`. */
export function listSpellingVariants(word: string): string[] {
  const swapped = (from: string, to: string) =>
    word.endsWith(from) && (word.length - from.length >= shortestBeginning || from === word)
      ? [word.slice(0, -from.length) + to]
      : [];
  const others = endings.flatMap(([british, american]) => [
    ...swapped(british, american),
    ...swapped(american, british),
  ]);
  return [...new Set([word, ...others])];
}

/**
 * What the forms of a word have in common: `troops` and `troop`. Numbers and words of one or two letters
 * have one form; those of three have their plural (`days`), which the stemmer’s rules spoil (`dai`).
 */
export function stemWord(word: string): string {
  if (/^[a-z]{2}[a-hj-rtv-z]s$/.test(word)) return word.slice(0, -1);
  return /^[a-z]{4,}$/.test(word) ? stemmer(word) : word;
}
