import { describe, expect, test } from 'vitest';
import { assessTimes } from '@/lib/editor/time-confidence';
import { readArticle } from '@/lib/load/read-article';

function confidenceIn(text: string, zone: string | null = null, published: string | null = null) {
  return assessTimes(readArticle(text, [], { zone, published }), zone !== null);
}

const year = 'March 14, 2023\n';

describe('the confidence in a time is the lowest of its parts', () => {
  test.each([
    ['date, clock and zone with the post', '16:17 GMT, March 14, 2023\nText one.\n', 'printed'],
    ['a date above a list of posts', `${year}1617 GMT – Headline\nText.\n`, 'derived'],
    ['no day', '1617 GMT – Headline\nText.\n', 'no day'],
    ['no zone', `${year}16:17\nText one of it.\n15:02\nText two of it.\n`, 'no zone'],
    ['a zone that is not in force', `${year}1617 EST – Headline\nText.\n`, 'inferred'],
  ])('%s', (_, text, word) => {
    expect(confidenceIn(text).words.at(-1)).toBe(word);
  });

  test('a given zone is not printed', () => {
    const text = `${year}16:17\nText one of it.\n15:02\nText two of it.\n`;
    expect(confidenceIn(text, 'Europe/Kyiv').words).toEqual(['given', 'given']);
  });

  test('a day with a given year is inferred', () => {
    const text = 'March 14\n1617 GMT – Headline\nText.\n';
    expect(confidenceIn(text, null, '2023-03-14').words).toEqual(['inferred']);
  });

  test('a report has a day and needs no clock', () => {
    expect(confidenceIn(`A headline\n${year}It rained again, they said.\n`).words).toEqual([
      'printed',
    ]);
  });
});

describe('doubts', () => {
  test('are listed once, with the lines of all their entries', () => {
    const { doubts } = confidenceIn(`${year}16:17\nText one of it.\n15:02\nText two of it.\n`);
    expect(doubts).toEqual([
      {
        what: 'No zone is known, so the clock is not converted',
        because: null,
        lines: [2, 4],
      },
    ]);
  });

  test('have their reason: a day across midnight', () => {
    const { words, doubts } = confidenceIn(
      `${year}0012 GMT – One\nText.\n2350 GMT – Two\nText.\n2340 GMT – Three\nText.\n`,
    );
    expect(words).toEqual(['derived', 'derived', 'derived']);
    expect(doubts).toEqual([]);
  });

  test('are empty if everything is printed', () => {
    expect(confidenceIn(`${year}1617 GMT – Headline\nText.\n`).doubts).toEqual([]);
  });
});

test('posts on one line have their own confidence', () => {
  const { words } = confidenceIn(
    `${year}16:17 GMT One came. It rained. 15:02 GMT Two came. It rained. 14:40 GMT Three came. It rained.\n`,
  );
  expect(new Set(words)).toEqual(new Set(['derived']));
});
