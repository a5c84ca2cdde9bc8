import { describe, expect, test } from 'vitest';
import { readQueryDates } from '@/lib/search/query-dates';

const span = { first: '2023-03-13', last: '2023-03-21' };

describe('a range of days', () => {
  test.for([
    ['13–14 March', ['2023-03-13', '2023-03-14']],
    ['13 March – 14 March', ['2023-03-13', '2023-03-14']],
    ['from 13 March to 14 March', ['2023-03-13', '2023-03-14']],
    ['between 13 and 14 March', ['2023-03-13', '2023-03-14']],
    ['between March 13 and March 15', ['2023-03-13', '2023-03-14', '2023-03-15']],
    ['13 and 21 March', ['2023-03-13', '2023-03-21']],
    ['since 20 March', ['2023-03-20', '2023-03-21']],
    ['after 19 March', ['2023-03-20', '2023-03-21']],
    ['before 15 March', ['2023-03-13', '2023-03-14']],
    ['until 14 March', ['2023-03-13', '2023-03-14']],
    ['Tuesdays', ['2023-03-14', '2023-03-21']],
    ['Tuesday the 21st', ['2023-03-21']],
  ] as const)('is read from “%s”', ([query, days]) => {
    const { days: read, rest } = readQueryDates(query, span);
    expect(read).toEqual(days);
    expect(rest.join('').trim()).toBe('');
  });
});

describe('words that only look like a date stay in the query', () => {
  test.for([
    '24/7',
    '120 days',
    '60 days',
    'F-16',
    '14 missiles',
    'the 14th brigade',
    'march on Bakhmut',
    'sun',
    'may',
    '1.5 million',
    '2023',
  ])('%s', (query) => {
    expect(readQueryDates(query, span)).toMatchObject({
      days: null,
      halfTyped: [],
      impossible: [],
    });
    expect(readQueryDates(query, span).rest).toEqual([query]);
  });
});

test('a date without a year is in every year of the collection in which the weekday fits', () => {
  const years = { first: '2022-02-24', last: '2024-02-24' };
  expect(readQueryDates('14 March', years).days).toEqual(['2022-03-14', '2023-03-14']);
  expect(readQueryDates('Tuesday 14 March', years).days).toEqual(['2023-03-14']);
});

test('a date in digits is day first, unless only month first is in the collection', () => {
  expect(readQueryDates('03/04/2023', { first: '2023-03-01', last: '2023-04-30' }).days).toEqual([
    '2023-04-03',
  ]);
  expect(readQueryDates('03/04/2023', { first: '2023-03-01', last: '2023-03-31' }).days).toEqual([
    '2023-03-04',
  ]);
});

test('long repetitive queries are read fast', () => {
  const hostile = ['1'.repeat(300), '14 '.repeat(100), 'on the '.repeat(43), '14/'.repeat(100)];
  const start = performance.now();
  for (const query of hostile) readQueryDates(query, span);
  expect(performance.now() - start).toBeLessThan(500);
});
