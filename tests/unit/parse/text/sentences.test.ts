import { describe, expect, test } from 'vitest';
import { endsLikeSentence, firstSentence, isSingleSentence } from '@/lib/parse/text/sentences';

describe('the first sentence', () => {
  test.each([
    ['One. Two.', 'One.'],
    [
      'The office and regional Gov. Pavlo Kyrylenko reported it. More.',
      'The office and regional Gov. Pavlo Kyrylenko reported it.',
    ],
    ['A U.S. official spoke. More.', 'A U.S. official spoke.'],
    ['He said “no.” Then he left.', 'He said “no.”'],
    ['Footage from Vuhledar…. Russia lost tanks.', 'Footage from Vuhledar….'],
    ['The plan is worth 2.14 billion. More.', 'The plan is worth 2.14 billion.'],
    ['No end mark', 'No end mark'],
    ['', ''],
  ])('of “%s” is “%s”', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});

test('a text of one sentence is told from one of two', () => {
  expect(isSingleSentence('One sentence only.')).toBe(true);
  expect(isSingleSentence('One. Two.')).toBe(false);
});

test('headlines do not end as sentences do', () => {
  expect(endsLikeSentence('Kremlin says no')).toBe(false);
  expect(endsLikeSentence('The Kremlin has said no.”')).toBe(true);
});
