import { describe, expect, test } from 'vitest';
import {
  averageAccuracy,
  countSurplusWords,
  findMissingParagraphs,
  matchShingles,
  scoreAnswers,
} from '@/tests/bench/pages/page-measures';

describe('the measure of main text', () => {
  test('counts runs of four words, as shares of all', () => {
    // Expected: a b c d, b c d e. Found: b c d e, c d e f.
    expect(matchShingles('a b c d e', 'b c d e f')).toEqual({
      right: 1 / 3,
      surplus: 1 / 3,
      missing: 1 / 3,
    });
  });

  test('counts a run as often as it is there', () => {
    const { right, surplus } = matchShingles('a b c d', 'a b c d. A b c d! a b c d');
    expect(right).toBeCloseTo(1 / 9);
    expect(surplus).toBeCloseTo(8 / 9);
  });

  test('takes a text of fewer than four words as one run', () => {
    expect(matchShingles('Two words', 'Two words')).toEqual({ right: 1, surplus: 0, missing: 0 });
    expect(matchShingles('', 'x')).toEqual({ right: 0, surplus: 1, missing: 0 });
    expect(matchShingles('', '')).toEqual({ right: 0, surplus: 0, missing: 0 });
  });

  test('leaves a page without text out of precision, and one that should have none out of recall', () => {
    const pages = [
      matchShingles('a b c d', 'a b c d'),
      matchShingles('a b c d', ''),
      matchShingles('', 'a b c d'),
    ];
    expect(averageAccuracy(pages)).toEqual({ precision: 0.5, recall: 0.5, f: 0.5 });
  });
});

test('a wrong day harms precision, a missing one recall', () => {
  expect(scoreAnswers({ right: 6, wrong: 2, none: 4 })).toEqual({
    precision: 0.75,
    recall: 0.6,
    f: 12 / 18,
  });
});

describe('the measure of paragraphs', () => {
  test('finds a paragraph by its words, whatever blanks and signs are between them', () => {
    const text = 'Heading\n“The  first,” she said.\nThe sec\u00ADond one.';
    expect(
      findMissingParagraphs(['The first she said', 'The second one.', 'The third.'], text),
    ).toEqual(['The third.']);
  });

  test('finds no paragraph inside longer words', () => {
    expect(findMissingParagraphs(['is it'], 'This item')).toEqual(['is it']);
  });

  test('counts the words that are not expected, or not as often', () => {
    expect(countSurplusWords('Share this. One two two', ['One two'])).toEqual({
      words: 5,
      surplus: 3,
    });
  });
});
