import { describe, expect, test } from 'vitest';
import { settleRepeatedClocks } from '@/lib/parse/days/clock-changes';
import { parseLines } from '../read-text-for-test';

function blog(clocks: readonly string[], facts: { published: string; zone?: string }) {
  const lines = clocks.flatMap((clock, index) => [
    clock,
    `Report ${index + 1} from the port is in.`,
  ]);
  return parseLines(['River valley: live', 'We report as it happens.', ...lines], facts);
}

function timesOf(clocks: readonly string[], facts: { published: string; zone?: string }) {
  const { entries, issues } = blog(clocks, facts);
  return {
    times: entries
      .filter(({ kind }) => kind === 'update')
      .map(({ time }) => (time.kind === 'instant' ? time.instant : time.kind)),
    // Pages of one or two posts are doubted, too.
    issues: issues.map(({ code }) => code).filter((code) => code !== 'posts-few'),
  };
}

const goesBack = { published: '2024-10-27', zone: 'Europe/Kyiv' };

describe('in the night when clocks go forward', () => {
  test('a clock that never was has no instant', () => {
    const forward = { published: '2024-03-31', zone: 'Europe/Kyiv' };
    expect(timesOf(['04:10', '03:30', '02:50'], forward)).toEqual({
      times: ['2024-03-31T01:10:00Z', 'local', '2024-03-31T00:50:00Z'],
      issues: ['time-skipped'],
    });
  });
});

describe('in the night when clocks go back', () => {
  test('a clock that came twice has no instant if nothing tells which is meant', () => {
    expect(timesOf(['04:10', '03:30', '02:50'], goesBack)).toEqual({
      times: ['2024-10-27T02:10:00Z', 'local', '2024-10-26T23:50:00Z'],
      issues: ['time-repeated'],
    });
  });

  test('the order of the posts may tell', () => {
    expect(timesOf(['05:20', '04:10', '03:10', '03:50', '02:50'], goesBack)).toEqual({
      times: [
        '2024-10-27T03:20:00Z',
        '2024-10-27T02:10:00Z',
        '2024-10-27T01:10:00Z',
        '2024-10-27T00:50:00Z',
        '2024-10-26T23:50:00Z',
      ],
      issues: ['time-repeated', 'time-repeated'],
    });
  });

  test('the oldest may be first', () => {
    expect(timesOf(['02:50', '03:50', '03:10', '04:10', '05:20'], goesBack).times).toEqual([
      '2024-10-26T23:50:00Z',
      '2024-10-27T00:50:00Z',
      '2024-10-27T01:10:00Z',
      '2024-10-27T02:10:00Z',
      '2024-10-27T03:20:00Z',
    ]);
  });

  test('a name of summer or winter time tells', () => {
    const facts = { published: '2024-10-27' };
    expect(timesOf(['01:40 GMT', '01:30 BST', '00:50 BST'], facts).times).toEqual([
      '2024-10-27T01:40:00Z',
      '2024-10-27T00:30:00Z',
      '2024-10-26T23:50:00Z',
    ]);
  });

  test('an offset tells', () => {
    const facts = { published: '2024-11-03' };
    expect(timesOf(['01:40 EST (GMT-5)', '01:30 EDT (GMT-4)'], facts)).toEqual({
      times: ['2024-11-03T06:40:00Z', '2024-11-03T05:30:00Z'],
      issues: [],
    });
  });
});

test('instants that no order settles are kept', () => {
  const twice = ['2024-10-27T00:30:00Z', '2024-10-27T01:30:00Z'];
  expect(settleRepeatedClocks([twice, twice], 'newest-first')).toEqual([twice, twice]);
  expect(settleRepeatedClocks([twice, ['2024-10-27T01:00:00Z']], null)).toEqual([
    twice,
    ['2024-10-27T01:00:00Z'],
  ]);
  expect(settleRepeatedClocks([twice, ['2024-10-27T01:00:00Z']], 'newest-first')[0]).toEqual([
    '2024-10-27T01:30:00Z',
  ]);
  expect(settleRepeatedClocks([twice, ['2024-10-27T01:00:00Z']], 'oldest-first')[0]).toEqual([
    '2024-10-27T00:30:00Z',
  ]);
});
