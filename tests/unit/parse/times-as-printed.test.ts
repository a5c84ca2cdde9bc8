import { describe, expect, test } from 'vitest';
import { parseLines } from './read-text-for-test';

const text = 'The first of three ferries left the eastern port, the harbour master said.';
const instants = (lines: readonly string[], published = '2023-11-07') =>
  parseLines(lines, { published }).entries.map(({ time }) =>
    'instant' in time
      ? time.instant
      : time.kind === 'local'
        ? `${time.localDay} ${time.clock}`
        : time.kind,
  );

describe('a time printed for the reader’s clock and in a named zone', () => {
  test.each([
    [
      'the day before the printed one, where the reader’s clock is ahead',
      '7 Nov 2023 - 02:15(23:15 GMT)',
      '2023-11-06T23:15:00Z',
    ],
    [
      'the day after the printed one, where the reader’s clock is behind',
      '6 Nov 2023 - 21:15(02:15 GMT)',
      '2023-11-07T02:15:00Z',
    ],
    [
      'the printed day, where both clocks are',
      '7 Nov 2023 - 13:15(10:15 GMT)',
      '2023-11-07T10:15:00Z',
    ],
  ])('is of %s', (_, marker, instant) => {
    const older = '5 Nov 2023 - 13:15(10:15 GMT)';
    const { entries } = parseLines([
      marker,
      'Ferries sail again',
      text,
      older,
      'Bridge shut',
      text,
    ]);
    expect(entries[0]?.time).toMatchObject({ instant });
  });

  test('explains that its date is the other clock’s', () => {
    const { entries } = parseLines(['7 Nov 2023 - 02:15(23:15 GMT)', 'Ferries sail again', text]);
    expect(entries[0]?.time).toMatchObject({
      day: { sure: 'inferred', because: expect.stringContaining('that of the other clock') },
    });
  });
});

describe('a live blog that runs past midnight', () => {
  const posts = ['12:05 AM GMT', '11:10 PM GMT', '02:35 PM GMT'].flatMap((marker, index) => [
    marker,
    `Ferry ${index} sails again`,
    text,
  ]);

  test('has most of its posts on the given day', () => {
    expect(instants(posts)).toEqual([
      '2023-11-08T00:05:00Z',
      '2023-11-07T23:10:00Z',
      '2023-11-07T14:35:00Z',
    ]);
  });

  test('has its newest post on the printed day', () => {
    expect(instants(['Live: Ferries sail', 'November 7, 2023', ...posts])).toContain(
      '2023-11-07T00:05:00Z',
    );
  });
});

describe('a post of a digest', () => {
  const digest = (sentence: string) => [
    'Daily summary: Ferries and bridges',
    'November 7, 2023',
    'Ferries sail again',
    `${sentence} ${text}`,
    'Bridge stays shut',
    'Engineers have looked at the piers of the northern bridge and found them whole.',
  ];
  const dayOf = (sentence: string) => {
    const { entries } = parseLines(digest(sentence));
    const time = entries.find(({ headline }) => headline.text.startsWith('Ferries sail'))?.time;
    return time?.kind === 'day' ? time.day : time;
  };

  test('is dated by the one day in its text', () => {
    expect(dayOf('Two ferries left on November 6.')).toMatchObject({
      day: '2023-11-06',
      from: 'text',
      sure: 'inferred',
      quote: 'November 6',
      line: 4,
    });
  });

  test.each([
    ['its text names two days', 'Two ferries left on November 6, and one on November 5.'],
    ['its text names a day long ago', 'No ferry had left since October 20.'],
    ['its text names a day to come', 'Three more will leave on November 8.'],
  ])('is dated by the digest where %s', (_, sentence) => {
    expect(dayOf(sentence)).toMatchObject({ day: '2023-11-07', from: 'dateline' });
  });
});

describe('times are read', () => {
  test('below a headline, with authors’ names', () => {
    const lines = ['17:48 , Matt Long', '16:20 , Lily Poe', '9:12 , Ann Roe and Bo Ek'].flatMap(
      (marker, index) => [`Ferry ${index} sails again`, marker, text],
    );
    expect(instants(lines)).toEqual(['2023-11-07 17:48', '2023-11-07 16:20', '2023-11-07 09:12']);
    const { entries } = parseLines(['Live: Ferries sail from the port', text, ...lines]);
    expect(entries.map(({ headline }) => headline.text)).toContain('Ferry 1 sails again');
  });

  test('printed twice, glued to the zone', () => {
    const lines = ['10.14pm GMT22:14', '9.30pm GMT21:30'].flatMap((marker) => [marker, text]);
    expect(instants(lines)).toEqual(['2023-11-07T22:14:00Z', '2023-11-07T21:30:00Z']);
  });

  test('with the date repeated after them', () => {
    const lines = [
      'Nov. 7, 2023, 9:51 p.m. ETNov. 7, 2023',
      'Nov. 7, 2023, 8:10 p.m. ETNov. 7, 2023',
    ];
    expect(instants(lines.flatMap((marker) => [marker, text]))).toEqual([
      '2023-11-08T02:51:00Z',
      '2023-11-08T01:10:00Z',
    ]);
  });

  test.each([
    ['*Time stamps on the blog refer to local time in Ukraine', '2023-11-07T08:00:00Z'],
    ['Везде указано время Алматы', '2023-11-07T04:00:00Z'],
    ['All times are in Israel time', '2023-11-07T08:00:00Z'],
  ])('in the zone stated by “%s”', (statement, instant) => {
    const lines = [
      'Live: Ferries sail',
      statement,
      '10:00',
      'Ferries sail',
      text,
      '09:00',
      'Bridge shut',
      text,
    ];
    expect(instants(lines)[0]).toBe(instant);
  });
});
