import { describe, expect, test } from 'vitest';
import { parseLines } from './read-text-for-test';

const doubts = ['posts-few', 'posts-without-times', 'text-outside-posts'];

function doubtsOf(lines: string[], facts = {}) {
  return parseLines(lines, { published: '2023-03-14', ...facts })
    .issues.filter(({ code }) => doubts.includes(code))
    .map(({ code, line, message }) => `${code}@${line}: ${message}`);
}

const post = (clock: string) => [`${clock} GMT – Headline of ${clock}`, 'It is raining, they say.'];

describe('few posts', () => {
  test('are doubted, with the times that they were found by', () => {
    expect(doubtsOf(['A title', ...post('16:17'), ...post('15:10')])).toEqual([
      'posts-few@2: Only 2 posts were found, by “16:17 GMT” and “15:10 GMT”.',
    ]);
    expect(doubtsOf(['A title', ...post('16:17')])).toEqual([
      'posts-few@2: Only one post was found, by “16:17 GMT”.',
    ]);
  });

  test('are not doubted if there are three', () => {
    expect(doubtsOf(['A title', ...post('16:17'), ...post('15:10'), ...post('14:02')])).toEqual([]);
  });

  test('are not doubted if the outlet marks its posts so', () => {
    const lines = ['A title', '1617 GMT – Headline', 'It is raining, they say.'];
    expect(doubtsOf(lines, { outlet: 'trt-world' })).toEqual([]);
  });

  test.each([
    'Fighting in the north: live updates',
    'Live: Fighting in the north',
    'Fighting in the north – as it happened',
    'En direct : combats dans le nord',
    'Колонна на трассе. Онлайн',
  ])('none at all are doubted where the title announces a live blog: %s', (title) => {
    expect(doubtsOf([title, 'Officials said on Monday that the bridge was closed.'])).toEqual([
      'posts-few@1: The title announces a live blog, but no posts were found.',
    ]);
  });

  test('none at all are right for a report', () => {
    const title = 'Where the people of the hills live';
    expect(doubtsOf([title, 'Officials said on Monday that the bridge was closed.'])).toEqual([]);
  });
});

describe('posts without times', () => {
  test('are doubted, with the signs that they were found by', () => {
    expect(
      doubtsOf([
        'Daily summary: the bridge and the road',
        'Bridge falls in the north',
        'Three people were hurt, the officials said on Monday.',
        'Road closed in the south',
        'It stays closed until noon, the officials said.',
      ]),
    ).toEqual([
      'posts-without-times@2: The page prints no times; its 2 posts were found by their headlines.',
    ]);
    expect(
      doubtsOf([
        'Daily summary',
        '• Three people were hurt, the officials said on Monday.',
        '• The road stays closed until noon, the officials said.',
        '• Schools open again on Tuesday, the officials said.',
      ])[0],
    ).toContain('by their list items or days');
  });
});

describe('text outside posts', () => {
  const lead = 'The bridge fell at night and nobody was hurt there.';
  const posts = [...post('16:17'), ...post('15:10'), ...post('14:02')];

  test('is doubted where it is most of a live blog', () => {
    expect(doubtsOf(['A title of words', ...Array(8).fill(lead), ...posts])).toEqual([
      'text-outside-posts@10: Of 98 words, 80 are above the first post.',
    ]);
  });

  test('is not doubted where it is short, or less than the posts', () => {
    expect(doubtsOf(['A title of words', lead, lead, ...posts])).toEqual([]);
    const longer = posts.flatMap((line) => [line, ...Array(4).fill(lead)]);
    expect(doubtsOf(['A title of words', ...Array(8).fill(lead), ...longer])).toEqual([]);
  });
});
