import { describe, expect, test } from 'vitest';
import { expectInvariants } from '../expect-invariants';
import { parseLines } from '../read-text-for-test';

const page = [
  'Grid under strain: live updates',
  'Engineers work through the night, officials say.',
  'Power back in two districts',
  'Lights came on again after midnight.',
  'A third district waits.',
  'Mara Ilves3 February 2026 04:36',
  'Trains run late on the coast line',
  'Two trains stood for an hour outside the port.',
  'Jon Arndt2 February 2026 23:10',
];

describe('an author’s name and a date below each post', () => {
  test('close it: the text above belongs to it, and text above the first headline is the lead', () => {
    const { entries } = parseLines(page);
    expect(
      entries.map(({ headline, body, time }) => [
        headline.text,
        body.length,
        'clock' in time ? time.clock : null,
      ]),
    ).toEqual([
      ['Grid under strain: live updates', 1, null],
      ['Power back in two districts', 2, '04:36'],
      ['Trains run late on the coast line', 1, '23:10'],
    ]);
    expect(entries[2]?.time).toMatchObject({ localDay: '2026-02-02' });
  });

  test('open it if text follows the last of them', () => {
    const { entries } = parseLines([
      'Grid under strain: live updates',
      'Mara Ilves3 February 2026 04:36',
      'Power back in two districts',
      'Lights came on again after midnight.',
      'Jon Arndt2 February 2026 23:10',
      'Trains run late on the coast line',
      'Two trains stood for an hour outside the port.',
    ]);
    expect(
      entries.map(({ headline, time }) => [headline.text, 'clock' in time ? time.clock : null]),
    ).toEqual([
      ['Power back in two districts', '04:36'],
      ['Trains run late on the coast line', '23:10'],
    ]);
  });

  test('lose no line if an editor sets every time aside', () => {
    const parsed = parseLines(page, {
      setAside: [
        { lines: [6, 6], reason: 'editor' },
        { lines: [9, 9], reason: 'editor' },
      ],
    });
    expectInvariants(parsed, page.join('\n'));
  });
});
