import { describe, expect, test } from 'vitest';
import type { ArticleFacts } from '@/lib/parse/facts';
import { parseLines } from '../read-text-for-test';

const texts = [
  'The bridge is closed to lorries, police say.',
  'A boat with flour reaches the port.',
  'Talks go on without the delegates of the north.',
  'The market opens late.',
  'We begin our report.',
];

/** Reads a page whose posts have the given markers, below further lines. */
function read(
  markers: readonly string[],
  facts: Partial<ArticleFacts>,
  above: readonly string[] = [],
) {
  const posts = markers.flatMap((marker, index) => [marker, texts[index] ?? '', '']);
  const { entries, issues, published, zone } = parseLines(
    ['River valley: live', '', ...above, '', ...posts],
    facts,
  );
  return {
    published: published?.day ?? null,
    zone,
    times: entries
      .filter(({ kind }) => kind === 'update')
      .map(({ time }) => (time.kind === 'instant' ? time.instant : time.kind)),
    days: entries
      .filter(({ kind }) => kind === 'update')
      .map(({ time }) => ('localDay' in time ? time.localDay : null)),
    // Pages of one or two posts are doubted, too.
    codes: issues.map(({ code }) => code).filter((code) => code !== 'posts-few'),
  };
}

const may9 = { published: '2024-05-09' };

test('posts in several zones are in the order of their moments', () => {
  const markers = ['15:00 GMT', '17:30 EEST', '13:40 GMT', '16:10 EEST', '12:00 GMT'];
  expect(read(markers, may9)).toMatchObject({
    times: [
      '2024-05-09T15:00:00Z',
      '2024-05-09T14:30:00Z',
      '2024-05-09T13:40:00Z',
      '2024-05-09T13:10:00Z',
      '2024-05-09T12:00:00Z',
    ],
    codes: [],
  });
});

test('midnight in one zone is another day than in the other', () => {
  expect(
    read(['01:10 EEST', '21:50 GMT', '00:20 EEST', '20:30 GMT'], may9, ['10 May 2024']),
  ).toMatchObject({
    times: [
      '2024-05-09T22:10:00Z',
      '2024-05-09T21:50:00Z',
      '2024-05-09T21:20:00Z',
      '2024-05-09T20:30:00Z',
    ],
    days: ['2024-05-10', '2024-05-09', '2024-05-10', '2024-05-09'],
  });
});

describe('24:00', () => {
  test('is the midnight that ends its day', () => {
    expect(read(['24:00', '23:40', '22:10'], { ...may9, zone: 'UTC' })).toMatchObject({
      times: ['2024-05-10T00:00:00Z', '2024-05-09T23:40:00Z', '2024-05-09T22:10:00Z'],
      days: ['2024-05-10', '2024-05-09', '2024-05-09'],
    });
  });

  test('may have the next day above it', () => {
    const markers = ['00:20', '24:00', '23:40', '22:10'];
    expect(read(markers, { ...may9, zone: 'UTC' }).times.slice(0, 2)).toEqual([
      '2024-05-10T00:20:00Z',
      '2024-05-10T00:00:00Z',
    ]);
  });
});

describe('two clocks of one post', () => {
  test('that agree give its instant', () => {
    const markers = ['14:05 GMT (17:05 Kyiv time)', '9:40 ET / 13:40 GMT', '12:10 GMT'];
    expect(read(markers, may9)).toMatchObject({
      times: ['2024-05-09T14:05:00Z', '2024-05-09T13:40:00Z', '2024-05-09T12:10:00Z'],
      codes: [],
    });
  });

  test('that contradict each other give none', () => {
    expect(
      read(['14:05 GMT / 16:05 Kyiv time', '12:10 GMT / 15:10 Kyiv time'], may9),
    ).toMatchObject({
      times: ['local', '2024-05-09T12:10:00Z'],
      codes: ['zones-contradict'],
    });
  });
});

describe('a zone that the first post alone prints', () => {
  test('holds for those below, and is doubted', () => {
    expect(read(['7.30pm, Turkish time', '7.50pm', '8.00pm', '8.30pm'], may9)).toMatchObject({
      zone: 'Europe/Istanbul',
      times: [
        '2024-05-09T16:30:00Z',
        '2024-05-09T16:50:00Z',
        '2024-05-09T17:00:00Z',
        '2024-05-09T17:30:00Z',
      ],
      codes: ['zone-of-page'],
    });
  });

  test('does not if a later post prints one as well', () => {
    const { times } = read(['7.30pm GMT', '7.50pm', '8.00pm GMT', '8.30pm'], may9);
    expect(times).toEqual(['2024-05-09T19:30:00Z', 'local', '2024-05-09T20:00:00Z', 'local']);
  });
});

test('posts that are all at midnight are doubted', () => {
  const markers = ['2024-05-09 00:00', '2024-05-08 00:00', '2024-05-07 00:00'];
  expect(read(markers, {}).codes).toContain('times-all-midnight');
  expect(read([...markers.slice(1), '2024-05-06 14:00'], {}).codes).not.toContain(
    'times-all-midnight',
  );
  expect(read(markers.slice(1), {}).codes).not.toContain('times-all-midnight');
});

describe('a page stamp earlier than its posts', () => {
  test('does not move posts that print their day', () => {
    const markers = ['10 May 2024 08:10 GMT', '9 May 2024 20:10 GMT', '9 May 2024 12:10 GMT'];
    expect(read(markers, {}, ['Updated 9 May 2024 18:00 GMT'])).toMatchObject({
      times: ['2024-05-10T08:10:00Z', '2024-05-09T20:10:00Z', '2024-05-09T12:10:00Z'],
      codes: ['stamp-before-posts'],
    });
  });

  test('puts posts without a day on the day before', () => {
    const read9 = read(['20:10', '18:30', '12:10'], {}, ['Updated 10 May 2024 18:00 GMT']);
    expect(read9.days).toEqual(['2024-05-09', '2024-05-09', '2024-05-09']);
    expect(read9.codes).toContain('stamp-before-posts');
  });

  test('does not if the page is dated on the day of the stamp', () => {
    const dated = read(['20:10', '18:30', '12:10'], {}, [
      '9 May 2024',
      'Updated 9 May 2024 18:00 GMT',
    ]);
    expect(dated.days).toEqual(['2024-05-09', '2024-05-09', '2024-05-09']);
    expect(dated.codes).toContain('stamp-before-posts');
  });
});

describe('a given day', () => {
  const title = (text: string, published = '2024-05-10') =>
    parseLines(
      [
        text,
        '',
        '14:05 GMT: The bridge is closed.',
        '',
        '13:40 GMT: A boat is in.',
        '',
        '12:10 GMT: Talks.',
      ],
      { published },
    );

  test.each([
    'River valley as it happened: Thursday',
    'Thursday – river valley live',
    'River valley live (Thursday)',
  ])('gives way to the weekday that the title names: %s', (text) => {
    const parsed = title(text);
    expect(
      parsed.entries.map(({ time }) => (time.kind === 'instant' ? time.localDay : null)),
    ).toEqual(['2024-05-09', '2024-05-09', '2024-05-09']);
    expect(parsed.issues.map(({ code }) => code)).toEqual(['weekday-mismatch']);
  });

  test.each([
    ['River valley: what we know of Thursday’s attack', '2024-05-10'],
    ['River valley as it happened: Friday', '2024-05-10'],
    ['River valley as it happened: Saturday', '2024-05-10'],
  ])('stands against other words: %s', (text, day) => {
    expect(title(text).published?.day).toBe(day);
  });
});

test('the only date of a title is the day of a page without another', () => {
  const lines = ['14:05 GMT: The bridge is closed.', '', '13:40 GMT: A boat is in.'];
  const { published } = parseLines(['River valley, 9 May 2024: the day in brief', '', ...lines]);
  expect(published).toMatchObject({ day: '2024-05-09', quote: '9 May 2024', line: 1 });
});

test('the date that ends a byline is that of the page', () => {
  const lines = [
    'By Ann Wells, 9 May 2024',
    '',
    '14:05 GMT: The bridge is closed.',
    '',
    '13:40 GMT: It is.',
  ];
  expect(parseLines(['River valley: live', ...lines]).published).toMatchObject({
    day: '2024-05-09',
    from: 'dateline',
    line: 2,
  });
  const dated = parseLines(['River valley: live', '10 May 2024', ...lines]);
  expect(dated.published?.day).toBe('2024-05-10');
});

describe('figures of day and month in either order', () => {
  test.each([
    [
      'am or pm and an American zone',
      ['5/9/2024 2:05 PM ET', '5/9/2024 1:05 PM ET', '5/8/2024 11:05 AM ET'],
    ],
    ['a weekday', ['Thu 5/9/2024 14:05', 'Thu 5/9/2024 13:05', 'Wed 5/8/2024 11:05']],
  ])('are settled by %s', (_, markers) => {
    expect(read(markers, {}).days).toEqual(['2024-05-09', '2024-05-09', '2024-05-08']);
  });

  test.each([
    ['by nothing', ['5/9/2024 14:05', '5/9/2024 13:05', '5/8/2024 11:05']],
    ['by a zone without am or pm', ['5/9/2024 14:05 ET', '5/9/2024 13:05 ET', '5/8/2024 11:05 ET']],
    [
      'by weekdays that contradict each other',
      ['Wed 5/8/2024 14:05', 'Wed 8/5/2024 13:05', '5/8/2024 11:05'],
    ],
  ])('stay open %s', (_, markers) => {
    expect(read(markers, {}).published).toBeNull();
  });
});

test('a stamp and the change labelled after it are the page’s own', () => {
  const parsed = read(['11:20 am', '10:05 am', '9:10 am'], {}, [
    'March 14, 2023 9:05 am | Updated 11:30 am ET',
  ]);
  expect(parsed).toMatchObject({
    published: '2023-03-14',
    times: ['2023-03-14T15:20:00Z', '2023-03-14T14:05:00Z', '2023-03-14T13:10:00Z'],
  });
});

test('ages are counted back from a stamp in the zone that the page states', () => {
  const above = ['All times are Kyiv time.', 'Updated 9 May 2024 18:00'];
  expect(read(['5 minutes ago', '2 hours ago', '3 hours ago'], {}, above).times).toEqual([
    '2024-05-09T14:55:00Z',
    '2024-05-09T13:00:00Z',
    '2024-05-09T12:00:00Z',
  ]);
});
