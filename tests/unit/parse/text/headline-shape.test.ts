import { expect, test } from 'vitest';
import { countWords, endsLikeSentence, readsLikeProse } from '@/lib/parse/text/headline-shape';

test('a headline does not end like a sentence', () => {
  expect(endsLikeSentence('Kremlin says no')).toBe(false);
  expect(endsLikeSentence('The Kremlin has said no.”')).toBe(true);
});

test('a paragraph has a whole sentence of several words', () => {
  expect(readsLikeProse('Both sides have agreed to let people move.')).toBe(true);
  expect(readsLikeProse('Both sides agreed. Nobody is hurt, they say')).toBe(true);
  expect(readsLikeProse('Nobody was hurt.')).toBe(false);
  expect(readsLikeProse('Both sides have agreed to let people move')).toBe(false);
});

test('words are counted in scripts without spaces', () => {
  expect(countWords('Two words')).toBe(2);
  expect(countWords('新幹線は運休です')).toBe(4);
});
