import { describe, expect, test } from 'vitest';
import { readQuotations } from '@/lib/parse/text/unmarked-quotations';

function kinds(texts: string[], blockQuotations = true) {
  return readQuotations(
    texts.map((text) => ({ text })),
    blockQuotations,
  ).map(({ kind, isEmbedMissing }) => (isEmbedMissing ? 'embed missing' : kind));
}

describe('a block quotation that lost its formatting', () => {
  test('follows a statement and a colon', () => {
    expect(
      kinds(['He issued a statement on his own behalf:', 'The bloc sees the decision as a start.']),
    ).toEqual(['prose', 'quotation']);
  });

  test('may follow without a colon, in the first person', () => {
    expect(
      kinds([
        'The president praised the plan of the union.',
        'Our partners have agreed. It gives us confidence.',
      ]),
    ).toEqual(['prose', 'quotation']);
  });

  test('does not follow an announced post, which is missing', () => {
    expect(
      kinds([
        'An advisor to the ministry tweeted:',
        'While not claiming it, its forces have done such things.',
      ]),
    ).toEqual(['embed missing', 'prose']);
  });

  test('leaves an announced post that is present alone', () => {
    expect(kinds(['An advisor tweeted:', '“We did it,” he wrote.'])).toEqual(['prose', 'prose']);
  });

  test('is missing where an entry ends with a colon', () => {
    expect(kinds(['More aid is on its way from Germany:'])).toEqual(['embed missing']);
  });

  test('has no quotation marks', () => {
    expect(kinds(['He said in a statement:', '“We are ready,” and left.'])).toEqual([
      'prose',
      'prose',
    ]);
  });

  test('is not assumed for outlets that print marks', () => {
    expect(kinds(['He issued a statement:', 'Our partners have agreed.'], false)).toEqual([
      'prose',
      'prose',
    ]);
  });
});
