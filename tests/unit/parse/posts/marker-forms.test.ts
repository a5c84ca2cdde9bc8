import { describe, expect, test } from 'vitest';
import { parseLines } from '../read-text-for-test';

const texts = [
  'The bridge is closed to lorries, police say.',
  'A boat with flour reaches the port.',
  'Talks go on without the delegates of the north.',
  'The market opens late.',
];

/** Returns the clock and the first text of every post of a page of given lines. */
function postsOf(lines: readonly string[], zone: string | null = null) {
  const parsed = parseLines(['River valley: live', '', ...lines], {
    published: '2024-05-09',
    zone,
  });
  return parsed.entries
    .filter(({ kind }) => kind === 'update')
    .map(({ time, body }) => [
      time.kind === 'local' || time.kind === 'instant' ? time.clock : null,
      body[0]?.text,
    ]);
}

/** Expects three posts at 14:05, 13:40 and 12:10. */
function expectPosts(posts: unknown) {
  expect(posts).toEqual([
    ['14:05', texts[0]],
    ['13:40', texts[1]],
    ['12:10', texts[2]],
  ]);
}

describe('a time on a line of its own marks a post', () => {
  test.each([
    ['between pluses', ['++14.05++', '++13.40++', '++12.10++']],
    ['between spaced pluses', ['+++ 14:05 +++', '+++ 13:40 +++', '+++ 12:10 +++']],
    ['in Arabic figures', ['١٤:٠٥', '١٣:٤٠', '١٢:١٠']],
    [
      'in Arabic figures between direction marks',
      ['\u200f١٤:٠٥\u200f', '\u200f١٣:٤٠\u200f', '\u200f١٢:١٠\u200f'],
    ],
    ['in Persian figures with a word', ['ساعت ۱۴:۰۵', 'ساعت ۱۳:۴۰', 'ساعت ۱۲:۱۰']],
    ['in Devanagari figures', ['१४:०५', '१३:४०', '१२:१०']],
    ['in full-width figures', ['１４：０５', '１３：４０', '１２：１０']],
    ['with a word for update behind', ['14:05 更新', '13:40 更新', '12:10 更新']],
    ['in Korean', ['오후 2시 5분', '오후 1시 40분', '오후 12시 10분']],
    ['in Chinese', ['下午2:05', '下午1:40', '中午12:10']],
    [
      'with the half of the day in words',
      ['2:05 in the afternoon', '1:40 in the afternoon', '12:10 in the afternoon'],
    ],
    ['in French words', ["2h05 de l'après-midi", "1h40 de l'après-midi", "12h10 de l'après-midi"]],
    ['with a preposition', ['Um 14:05 Uhr', 'Um 13:40 Uhr', 'Um 12:10 Uhr']],
    ['with a word for the clock', ['Klokken 14.05', 'Klokken 13.40', 'Klokken 12.10']],
  ])('%s', (_, markers) => {
    expectPosts(postsOf(markers.flatMap((marker, index) => [marker, texts[index] ?? '', ''])));
  });
});

describe('a time that opens its line marks a post', () => {
  test.each([
    ['four figures and a blank', ['1405 ', '1340 ', '1210 ']],
    ['a word for update', ['14:05更新 ', '13:40更新 ', '12:10更新 ']],
    ['a word for the clock and a colon', ['Kello 14.05: ', 'Kello 13.40: ', 'Kello 12.10: ']],
    ['a Spanish hour', ['A las 14.05 horas. ', 'A las 13.40 horas. ', 'A las 12.10 horas. ']],
    ['the place of a dateline', ['TALNE, 14:05 – ', 'SAULE, 13:40 – ', 'ST. ANN, 12:10 – ']],
    [
      'the place and day of a dateline',
      ['KYIV, May 9, 14:05 – ', 'RIGA, May 9, 13:40 – ', 'KYIV, May 9, 12:10 – '],
    ],
  ])('%s', (_, markers) => {
    expectPosts(postsOf(markers.flatMap((marker, index) => [`${marker}${texts[index]}`, ''])));
  });

  test.each([
    ['years', ['1914 The war began.', '1939 The next one began.', '1989 The wall fell.']],
    [
      'numbers of people',
      ['4750 Men are in the camp.', '3975 Women are there too.', '1260 Are children.'],
    ],
    ['round amounts', ['1240 Men came.', '1130 Women came.', '1020 Children came.']],
    ['two of them only', ['1405 The bridge is closed.', '1340 A boat arrives.']],
  ])('but four figures and a blank are not: %s', (_, lines) => {
    expect(postsOf(lines)).toEqual([]);
  });
});

describe('a word is a time among times with figures', () => {
  test.each([
    [
      'on a line of its own',
      ['2.20pm', 'Noon', '11.15am', '10.40am'],
      ['14:20', '12:00', '11:15', '10:40'],
    ],
    [
      'among times of 24 hours',
      ['14:20', 'Midi', '11:15', '10:40'],
      ['14:20', '12:00', '11:15', '10:40'],
    ],
    [
      'at the end of the day',
      ['Midnight', '11.15pm', '10.40pm', '9.20pm'],
      ['00:00', '23:15', '22:40', '21:20'],
    ],
  ])('%s', (_, markers, clocks) => {
    const lines = markers.flatMap((marker, index) => [marker, texts[index] ?? '', '']);
    expect(postsOf(lines)).toEqual(clocks.map((clock, index) => [clock, texts[index]]));
  });

  test('before a colon', () => {
    const lines = ['At midnight: ', 'At 4:00 in the morning: ', '5:10 am: ', 'At 12 noon: '];
    expect(postsOf(lines.map((marker, index) => `${marker}${texts[index]}`))).toEqual([
      ['00:00', texts[0]],
      ['04:00', texts[1]],
      ['05:10', texts[2]],
      ['12:00', texts[3]],
    ]);
  });

  test('but marks nothing alone', () => {
    expect(postsOf(['Noon', texts[0] ?? '', '', 'Midnight', texts[1] ?? ''])).toEqual([]);
  });
});

test('dates as e-mail prints them mark posts, with their offsets', () => {
  const lines = [
    'Thu, 09 May 2024 20:25:00 +0000',
    'Thu, 09 May 2024 19:10:00 +0300',
    'Thu, 09 May 2024 08:10:00 -0400',
    'Wed, 08 May 2024 20:25:00 GMT',
  ].flatMap((marker, index) => [marker, texts[index] ?? '', '']);
  const { entries } = parseLines(['River valley: live', '', ...lines]);
  expect(entries.map(({ time }) => (time.kind === 'instant' ? time.instant : time.kind))).toEqual([
    '2024-05-09T20:25:00Z',
    '2024-05-09T16:10:00Z',
    '2024-05-09T12:10:00Z',
    '2024-05-08T20:25:00Z',
  ]);
});

test('a text that goes on in the next line is no headline', () => {
  const lines = [
    '• 14:05: The',
    'bridge is closed.',
    '• 13:40: A boat',
    'is in.',
    '• 12:10: Talks go on.',
  ];
  const { entries } = parseLines(['River valley: live', '', ...lines], { published: '2024-05-09' });
  expect(entries[0]).toMatchObject({ headline: { from: 'first-sentence' } });
});
