import { describe, expect, test } from 'vitest';
import { parseLines } from '../read-text-for-test';

/** Returns the local day of every post. */
function daysOf(lines: readonly string[], published: string | null = '2024-05-09') {
  return parseLines(lines, { published })
    .entries.filter(({ kind }) => kind === 'update')
    .map(({ time }) =>
      time.kind === 'local' || time.kind === 'instant' ? time.localDay : time.kind,
    );
}

/** A blog of two posts under each heading. */
function blog(headings: readonly string[], clocks: readonly [string, string] = ['14:05', '09:10']) {
  return [
    'River valley: live',
    '',
    'We report from both banks of the river as it happens.',
    '',
    ...headings.flatMap((heading, index) => [
      heading,
      '',
      clocks[0],
      `The bridge is closed to ${index + 2} lorries, police say.`,
      '',
      clocks[1],
      `Boat ${index + 2} with flour reaches the port, the harbour master says.`,
      '',
    ]),
  ];
}

describe('day headings without a month or a year', () => {
  test.each([
    ['weekdays', ['Thursday', 'Wednesday', 'Tuesday']],
    ['weekdays and figures', ['Thu 9/5', 'Wed 8/5', 'Tue 7/5']],
    ['German dates', ['Donnerstag, 9. 5.', 'Mittwoch, 8. 5.', 'Dienstag, 7. 5.']],
    ['figures with stops', ['9.5.', '8.5.', '7.5.']],
    ['French dates', ['Jeudi 09/05', 'Mercredi 08/05', 'Mardi 07/05']],
    ['days of the month', ['Thursday 9', 'Wednesday 8', 'Tuesday 7']],
    ['a count of days', ['Day 12', 'Day 11', 'Day 10']],
    ['a count in Ukrainian', ['385-й день війни', '384-й день війни', '383-й день війни']],
    ['Chinese weekdays', ['星期四', '星期三', '星期二']],
    ['Japanese dates', ['5/9(木)', '5/8(水)', '5/7(火)']],
    ['Arabic weekdays', ['الخميس', 'الأربعاء', 'الثلاثاء']],
  ])('are resolved downwards from the article’s day: %s', (_, headings) => {
    expect(daysOf(blog(headings))).toEqual([
      '2024-05-09',
      '2024-05-09',
      '2024-05-08',
      '2024-05-08',
      '2024-05-07',
      '2024-05-07',
    ]);
  });

  test('go upwards in a list with the oldest first', () => {
    const days = daysOf(blog(['Tuesday', 'Wednesday', 'Thursday'], ['09:10', '14:05']));
    expect(days).toEqual([
      '2024-05-07',
      '2024-05-07',
      '2024-05-08',
      '2024-05-08',
      '2024-05-09',
      '2024-05-09',
    ]);
  });

  test('skip days without posts, and weeks that come round', () => {
    expect(new Set(daysOf(blog(['Thursday', 'Monday', 'Friday', 'Thursday'])))).toEqual(
      new Set(['2024-05-09', '2024-05-06', '2024-05-03', '2024-05-02']),
    );
  });

  test('may all be before the day of the article', () => {
    expect(new Set(daysOf(blog(['Wednesday', 'Tuesday']), '2024-05-10'))).toEqual(
      new Set(['2024-05-08', '2024-05-07']),
    );
  });

  test('count from the number that the title has for the article’s day', () => {
    const lines = [
      'The war, day 12: live',
      ...blog(['Day 10', 'Day 11'], ['09:10', '14:05']).slice(1),
    ];
    expect(daysOf(lines)).toEqual(['2024-05-07', '2024-05-07', '2024-05-08', '2024-05-08']);
  });

  test('count from nothing if the oldest is first and the title has no number', () => {
    const parsed = parseLines(blog(['Day 10', 'Day 11'], ['09:10', '14:05']), {
      published: '2024-05-09',
      zone: 'UTC',
    });
    expect(
      parsed.entries.filter(({ kind }) => kind === 'update').map(({ time }) => time.kind),
    ).toEqual(['local', 'local', 'local', 'local']);
    expect(parsed.issues.map(({ code, line }) => `${code}@${line}`)).toEqual([
      'heading-day-unknown@5',
      'heading-day-unknown@13',
    ]);
  });

  test('give no day if the page has none at all', () => {
    expect(daysOf(blog(['Wednesday', 'Tuesday']), null)).toEqual([null, null, null, null]);
    expect(daysOf(blog(['8.5.', '7.5.']), null)).toEqual([null, null, null, null]);
  });

  test('count today and yesterday from the last change of the page', () => {
    const lines = [
      'River valley: live',
      'Updated 10 May 2024 09:15',
      '',
      'We report from both banks of the river as it happens.',
      'Today',
      '07:20',
      'The bridge is closed to lorries, police say.',
      'Yesterday',
      '16:20',
      'A boat with flour reaches the port, the harbour master says.',
    ];
    expect(daysOf(lines, '2024-05-10')).toEqual(['2024-05-10', '2024-05-09']);
  });

  test('say where the day is from', () => {
    const [, post] = parseLines(blog(['Wednesday']), { published: '2024-05-09' }).entries;
    expect(post?.time).toMatchObject({
      day: {
        day: '2024-05-08',
        from: 'heading',
        sure: 'inferred',
        because: expect.stringContaining('“Wednesday”, which is read as 8 May 2024'),
        quote: 'Wednesday',
        line: 5,
      },
    });
  });
});

test('a weekday or a number within a post is no heading', () => {
  const lines = blog(['Thursday']);
  const parsed = parseLines([...lines, 'Wednesday', 'So begins the song of the river.'], {
    published: '2024-05-09',
  });
  expect(parsed.entries.at(-1)?.body.map(({ text }) => text)).toContain('Wednesday');
});

test('a date directly above the first post is its heading, if the page is dated above', () => {
  const lines = ['River valley: live', '10 May 2024', 'We report as it happens.', ''];
  expect(daysOf([...lines, ...blog(['Thursday 9 May 2024']).slice(4)], null)).toEqual([
    '2024-05-09',
    '2024-05-09',
  ]);
});
