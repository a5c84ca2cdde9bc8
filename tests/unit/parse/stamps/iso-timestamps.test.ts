import { expect, test } from 'vitest';
import { noFacts } from '@/lib/parse/facts';
import { parseArticle } from '@/lib/parse/parse-article';
import { findStamps } from '@/lib/parse/stamps/find-stamps';

const read = (text: string) => parseArticle({ text, sha256: '0'.repeat(64), facts: noFacts });

test.each([
  ['2023-03-14T16:17:05Z', '16:17', 5, 'UTC'],
  ['2023-03-14T18:17+02:00', '18:17', null, '+02:00'],
  ['2023-03-14T18:17:05.250+0200', '18:17', 5, '+02:00'],
  ['2023-03-14T16:17:05', '16:17', 5, null],
])('%s has date, clock and offset', (printed, clock, seconds, zone) => {
  expect(findStamps(printed)).toMatchObject([
    { printed, form: 'iso', clock: { clock, seconds }, date: { printed: '2023-03-14' } },
  ]);
  expect(findStamps(printed)[0]?.zone?.zone ?? null).toBe(zone);
});

test.each(['2023-02-30T10:00:00Z', 'x2023-03-14T10:00:00Z', '2023-03-14T10:00:00Zulu'])(
  '%s is no ISO timestamp',
  (text) => {
    expect(findStamps(text).filter(({ form }) => form === 'iso')).toEqual([]);
  },
);

test('an offset gives both the local day and the day in UTC', () => {
  const { entries } = read('Title of it\n\n2023-03-15T01:30:00+02:00\n\nHead of it\n\nThe text.');
  expect(entries[0]?.time).toMatchObject({
    kind: 'instant',
    instant: '2023-03-14T23:30:00Z',
    precision: 'second',
    localDay: '2023-03-15',
    day: { day: '2023-03-14', from: 'marker' },
  });
});

test('a clock among ISO timestamps marks a post of its own', () => {
  const { entries } = read(
    '2023-03-14T16:17:00Z\nHead one\nText.\n15:40\nHead two\nText.\n2023-03-14T14:00:00Z\nHead three\nText.',
  );
  expect(entries.map(({ headline, time }) => `${headline.text} ${time.kind}`)).toEqual([
    'Head one instant',
    'Head two local',
    'Head three instant',
  ]);
});
