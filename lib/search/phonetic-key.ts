/**
 * Spellings by which the scripts and languages between them turn one name into several in Latin
 * letters: Ukrainian and Russian romanised for English, German, French and Polish readers.
 */
const sameSounds: readonly (readonly [RegExp, string])[] = [
  [/ch|kh/g, 'h'],
  [/y[oe]|j[oe]/g, 'e'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/g/g, 'h'],
  [/ck/g, 'k'],
  [/(.)\1+/g, '$1'],
];

/** Shorter names have too many neighbours that are other words. */
const shortestLoose = 5;

/**
 * What the spellings of a name have in common, to compare a reader’s with the catalogue’s: `Bahmut`,
 * `Bachmut` and `Bakhmut` have one key. Only for names; among common words it would join strangers.
 * @param word as `wordsOf` has it
 * @returns null where the word is too short, or in other letters than Latin
 */
export function makePhoneticKey(word: string): string | null {
  if (!/^[a-z]+$/.test(word)) return null;
  const key = sameSounds.reduce((text, [sound, letter]) => text.replace(sound, letter), word);
  return key.length >= shortestLoose ? key : null;
}
