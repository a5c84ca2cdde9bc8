import { stemOf } from './words';

/** Words to look for: those with a beginning that a test lets through. */
export type WordTest = { prefix: string; test: (word: string) => boolean };

/** The word itself and no other. */
export function exactly(word: string): WordTest {
  return { prefix: word, test: (other) => other === word };
}

/** Every form of a word: those with its stem, which differ from it in no more than the last letter. */
export function formsOf(word: string): WordTest {
  const stem = stemOf(word);
  if (stem === word && !/^[a-z]{3,}$/.test(word)) return exactly(word);
  return {
    prefix: stem.length > 3 ? stem.slice(0, -1) : stem,
    test: (other) => other === word || stemOf(other) === stem,
  };
}
