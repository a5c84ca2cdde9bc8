import { describe, expect, test } from 'vitest';
import { readQuotations } from '@/lib/parse/text/unmarked-quotations';

function kinds(texts: string[], blockQuotations = true) {
  return readQuotations(
    texts.map((text) => ({ text })),
    blockQuotations,
  ).map(({ kind, isEmbedMissing }) => (isEmbedMissing ? 'embed missing' : kind));
}

describe('block quotations that lost their marks', () => {
  test('words announced by a statement and a colon are a quotation', () => {
    expect(
      kinds(['He issued a statement on his own behalf:', 'The bloc sees the decision as a start.']),
    ).toEqual(['prose', 'quotation']);
  });

  test('the first person after somebody spoke is a quotation, without a colon', () => {
    expect(
      kinds([
        'The president praised the plan of the union.',
        'Our partners have agreed. It gives us confidence.',
      ]),
    ).toEqual(['prose', 'quotation']);
  });

  test('after an announced post the outlet’s own prose goes on: the post is missing', () => {
    expect(
      kinds([
        'An advisor to the ministry tweeted:',
        'While not claiming it, its forces have done such things.',
      ]),
    ).toEqual(['embed missing', 'prose']);
  });

  test('an announced post that is there is not missing', () => {
    expect(kinds(['An advisor tweeted:', '“We did it,” he wrote.'])).toEqual(['prose', 'prose']);
  });

  test('an entry that ends with a colon announces something that is missing', () => {
    expect(kinds(['More aid is on its way from Germany:'])).toEqual(['embed missing']);
  });

  test('a paragraph with quotation marks is the outlet’s own', () => {
    expect(kinds(['He said in a statement:', '“We are ready,” and left.'])).toEqual([
      'prose',
      'prose',
    ]);
  });

  test('an outlet that prints marks has no unmarked quotations', () => {
    expect(kinds(['He issued a statement:', 'Our partners have agreed.'], false)).toEqual([
      'prose',
      'prose',
    ]);
  });
});
