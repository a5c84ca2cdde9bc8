import { describe, expect, test } from 'vitest';
import { parseLines } from '../read-text-for-test';

function posts(lines: string[]) {
  return parseLines(lines, { published: '2023-03-14' }).entries.map(
    ({ time, headline, body, lines: own }) => [
      'printed' in time ? time.printed : null,
      headline.from === 'source' ? headline.text : null,
      body.map(({ text }) => text).join(' / '),
      own,
    ],
  );
}

describe('several posts on one line', () => {
  test('are split where each begins with a time after the end of a sentence', () => {
    expect(
      posts([
        'The day in short',
        '0810 GMT: The bridge is shut. 0730 GMT: Shells fall near the station. Nobody is hurt.0655 GMT: Sirens sound.',
      ]),
    ).toEqual([
      ['0810 GMT', null, 'The bridge is shut.', [2, 2]],
      ['0730 GMT', null, 'Shells fall near the station. Nobody is hurt.', [2, 2]],
      ['0655 GMT', null, 'Sirens sound.', [2, 2]],
    ]);
  });

  test('are split on a page that lost every line break', () => {
    expect(
      posts([
        'Sirens over the port. 10:35 – The ministry confirms a strike. It names no town. 10:20 – Sirens sound in the port. 09:58 – The night was quiet.',
      ]).map(([printed, , body]) => [printed, body]),
    ).toEqual([
      [null, 'Sirens over the port.'],
      ['10:35', 'The ministry confirms a strike. It names no town.'],
      ['10:20', 'Sirens sound in the port.'],
      ['09:58', 'The night was quiet.'],
    ]);
  });

  test('are split at bullets', () => {
    expect(
      posts([
        'As it happened',
        '• 4:17pm – The talks end without a word. • 3:05pm – The talks begin. • 1:30pm – Delegates arrive in the rain.',
      ]).map(([printed]) => printed),
    ).toEqual(['4:17pm', '3:05pm', '1:30pm']);
  });

  test('keep the column that they begin in', () => {
    const parsed = parseLines(
      [
        'The day',
        '',
        '10:35 – One thing came first. 10:20 – Another followed it. 10:05 – A third.',
      ],
      { published: '2023-03-14' },
    );
    expect(
      parsed.issues
        .filter(({ code }) => code === 'zone-unknown')
        .map(({ line, column }) => [line, column]),
    ).toEqual([
      [3, 1],
      [3, 31],
      [3, 60],
    ]);
  });
});

test('posts without a full stop begin at clocks with a zone and a dash', () => {
  const line =
    'The day 14:05 GMT - The bridge is closed 13:40 GMT - A boat is in 12:10 GMT - Talks go on';
  expect(posts([line])).toHaveLength(3);
  expect(posts([line.replace('12:10 GMT -', '12:10 GMT')])).toHaveLength(1);
});

test('a line with more times than any page has posts is kept whole', () => {
  const line = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const minutes = 1439 - (index % 1440);
      const clock = [Math.floor(minutes / 60), minutes % 60]
        .map((part) => String(part).padStart(2, '0'))
        .join(':');
      return `${clock} The bridge is closed.`;
    }).join(' ');
  expect(posts([line(50)])).toHaveLength(50);
  expect(posts([line(2_100)])).toHaveLength(1);
});

describe('a time within a line begins no post', () => {
  test.each([
    [
      'within a sentence',
      '10:35 – The plane left at 08:20 – an hour late – and was lost at 09:10 – over the sea.',
    ],
    [
      'after a sentence, as part of the next',
      '10:35 – It was hit twice. 08:20 was the first time. 09:10 was the second.',
    ],
    [
      'in another style than the posts',
      '10:35 – The plan of the day. 08:20: doors open. They close at noon.',
    ],
  ])('%s', (_, line) => {
    expect(posts(['The day', line, '10:20 – Another post.', '10:05 – A third.'])).toHaveLength(3);
  });
});
