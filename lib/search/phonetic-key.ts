/**
 * Romanisations of the same sound: Ukrainian and Russian names as English, German, French and Polish texts
 * spell them.
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

/** Shorter keys would match too many other words. */
const minKeyLength = 5;

/**
 * Makes a key that spellings of a name share: `Bahmut`, `Bachmut` and `Bakhmut` have one key. Only for
 * names: unrelated common words would share keys.
 * @param word a word as `splitIndexWords` returns it
 * @returns null if the word is too short or not in Latin letters
 */
export function makePhoneticKey(word: string): string | null {
  if (!/^[a-z]+$/.test(word)) return null;
  const key = sameSounds.reduce((text, [sound, letter]) => text.replace(sound, letter), word);
  return key.length >= minKeyLength ? key : null;
}
