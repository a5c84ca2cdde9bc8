import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mainClause, sentencesOf } from '@/lib/annotate/phrases/sentences';

function sentences(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());
}

describe('sentencesOf', () => {
  test('parts sentences at stops before a capital', () => {
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
    ['initials', 'J. R. Smith said'],
    ['a country’s initials', 'the U.S. Congress agreed'],
    ['a decimal', 'the ($2.14 billion) plan'],
    ['a stop before a small letter', 'all ... expressed a position'],
  ])('does not part at %s', (_, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test('an empty text has none', () => {
    expect(sentencesOf('')).toEqual([]);
  });

  test('sentences cover their text whole, in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('.', ' ', 'A', 'b', '”', '!', '\n') }),
        (text) => {
          expect(
            sentencesOf(text)
              .map(({ start, end }) => text.slice(start, end))
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('mainClause', () => {
  function main(text: string): string {
    const { start, end } = mainClause(text);
    return text.slice(start, end);
  }

  test('is the first sentence', () => {
    expect(main('Bakhmut held. Kyiv slept.').trim()).toBe('Bakhmut held.');
  });

  test('leaves out a relative clause set off by a comma', () => {
    expect(main('They will keep Bakhmut, which is vital to the eastern front.')).toBe(
      'They will keep Bakhmut',
    );
  });

  test('keeps a relative clause without a comma', () => {
    const text = 'The deal that facilitates exports was extended.';
    expect(main(text)).toBe(text);
  });
});
