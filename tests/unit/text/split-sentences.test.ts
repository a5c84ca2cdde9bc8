import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFirstSentence, isSingleSentence, splitSentences } from '@/lib/text/split-sentences';

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
}

describe('splitSentences', () => {
  test('splits at stops before a capital', () => {
    expect(sentences('One fell. Two rose! Did three? Yes.')).toEqual([
      'One fell.',
      'Two rose!',
      'Did three?',
      'Yes.',
    ]);
  });

  test('keeps a closing quotation mark with its sentence', () => {
    expect(sentences('“We stay.” He left.')).toEqual(['“We stay.”', 'He left.']);
  });

  test.each([
    ['a title', 'regional Gov. Pavlo Kyrylenko said'],
    ['a naval title', 'Adm. John Kirby said'],
    ['a short month', 'since Feb. 24 the war'],
    ['initials', 'J. R. Smith said'],
    ['a country’s initials', 'the U.S. Congress agreed'],
    ['a decimal', 'the ($2.14 billion) plan'],
    ['a stop before a lower-case letter', 'all ... expressed a position'],
  ])('does not split at %s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test('splits behind a short form that ends in an exclamation mark', () => {
    expect(sentences('No! We stay.')).toEqual(['No!', 'We stay.']);
  });

  test('returns no sentence for an empty text', () => {
    expect(splitSentences('')).toEqual([]);
  });

  test('covers the whole text in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('.', ' ', 'A', 'b', '”', '!', '\n') }),
        (text) => {
          expect(
            splitSentences(text)
              .map(({ start, end }) => text.slice(start, end))
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('findFirstSentence', () => {
  test.each([
    ['One. Two.', 'One.'],
    ['One.\n Two.', 'One.'],
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
    expect(findFirstSentence(text)).toBe(sentence);
  });

  test('is what splitSentences returns first, without white space behind it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('.', ' ', 'A', 'b', '”', '\n') }), (text) => {
        expect(findFirstSentence(text)).toBe(
          text.slice(0, splitSentences(text)[0]?.end ?? 0).trimEnd(),
        );
        expect(isSingleSentence(text)).toBe(splitSentences(text).length <= 1);
      }),
    );
  });
});

test('isSingleSentence distinguishes one sentence from two', () => {
  expect(isSingleSentence('One sentence only.')).toBe(true);
  expect(isSingleSentence('One. Two.')).toBe(false);
});
