import { describe, expect, test } from 'vitest';
import { parseLines } from '../read-text-for-test';

function posts(lines: string[], published: string | null = '2023-03-23') {
  const { form, entries } = parseLines(lines, { published });
  return {
    form,
    entries: entries
      .filter(({ kind }) => kind === 'update')
      .map(({ headline, body, time }) => [
        headline.from === 'source' ? headline.text : null,
        body.map(({ text }) => text),
        time.kind === 'day' ? time.day.day : time.kind,
      ]),
  };
}

describe('headlines on the line of their text', () => {
  test('split posts that the copy glued together', () => {
    expect(
      posts([
        'Daily notes from the coast',
        'Harbour opens again.Two ships left the harbour on Monday, the port said.',
        'Bridge stays shut.Repairs take until June, the council said.',
        'More than 40 lorries wait.',
        'School starts late.Heating failed in three schools.',
      ]),
    ).toEqual({
      form: 'digest',
      entries: [
        [
          'Harbour opens again.',
          ['Two ships left the harbour on Monday, the port said.'],
          '2023-03-23',
        ],
        [
          'Bridge stays shut.',
          ['Repairs take until June, the council said.', 'More than 40 lorries wait.'],
          '2023-03-23',
        ],
        ['School starts late.', ['Heating failed in three schools.'], '2023-03-23'],
      ],
    });
  });

  test('split posts by markup of bold type, which they lose', () => {
    expect(
      posts([
        'Daily notes from the coast',
        '**Harbour opens again.** Two ships left on Monday.',
        '**Bridge stays shut** Repairs take until June.',
      ]).entries.map(([headline, body]) => [headline, body]),
    ).toEqual([
      ['Harbour opens again.', ['Two ships left on Monday.']],
      ['Bridge stays shut', ['Repairs take until June.']],
    ]);
  });

  test('are not assumed for one missing space in a report', () => {
    expect(
      posts([
        'Harbour opens again',
        'Two ships left the harbour on Monday.The port said so.',
        'Repairs take until June, the council said.',
        'Heating failed in three schools.',
      ]).form,
    ).toBe('report');
  });
});

describe('list items', () => {
  const points = [
    '• Two ships left the harbour on Monday.',
    '• Repairs take until June.',
    '• Heating failed in three schools.',
  ];

  test('are posts on a page that announces several', () => {
    expect(posts(['What we know on day 385', ...points])).toEqual({
      form: 'digest',
      entries: [
        [null, ['Two ships left the harbour on Monday.'], '2023-03-23'],
        [null, ['Repairs take until June.'], '2023-03-23'],
        [null, ['Heating failed in three schools.'], '2023-03-23'],
      ],
    });
  });

  test('are dated by the heading above', () => {
    expect(
      posts(
        [
          'The war in brief',
          'September 21, 2023 (2023-09-21) (Thursday)',
          '• Harbours',
          '    Two ships leave the harbour. (Port Gazette)',
          '    A third one waits. (Port Gazette)',
          'September 20, 2023 (2023-09-20) (Wednesday)',
          '• Schools',
          '    Heating fails in three schools. (Town Crier)',
        ],
        null,
      ).entries.map(([, body, day]) => [body, day]),
    ).toEqual([
      [['Two ships leave the harbour. (Port Gazette)'], '2023-09-21'],
      [['A third one waits. (Port Gazette)'], '2023-09-21'],
      [['Heating fails in three schools. (Town Crier)'], '2023-09-20'],
    ]);
  });

  test('are posts below a date that is itself a list item', () => {
    const [first, second, third] = points;
    expect(
      posts(
        ['What we know', '– 23. 3. 2023', `${first}`, '– 22. 3. 2023', `${second}`, `${third}`],
        null,
      ).entries.map(([, , day]) => day),
    ).toEqual(['2023-03-23', '2023-03-22', '2023-03-22']);
  });

  test('stay one report if the page announces no posts, or prints one time for all', () => {
    expect(posts(['Harbour opens again', ...points]).form).toBe('report');
    expect(
      posts([
        'The latest from the coast',
        'Updated: 23-03-2023 04:58 IST | Created: 23-03-2023 04:50 IST',
        ...points,
      ]).form,
    ).toBe('report');
  });
});
