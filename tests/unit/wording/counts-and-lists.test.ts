import { expect, test } from 'vitest';
import {
  formatCount,
  formatEntryCount,
  formatLineRange,
  joinList,
} from '@/lib/wording/counts-and-lists';

test('a count takes the singular for one and separates thousands', () => {
  expect(formatCount(1, 'time')).toBe('1 time');
  expect(formatCount(1234, 'time')).toBe('1,234 times');
  expect(formatCount(0, 'entry', 'entries')).toBe('0 entries');
  expect(formatEntryCount(0)).toBe('No entries');
});

test('a list has commas, and a word before its last item', () => {
  expect(joinList([])).toBe('');
  expect(joinList(['a'])).toBe('a');
  expect(joinList(['a', 'b'])).toBe('a and b');
  expect(joinList(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});

test('a range of one line is one line', () => {
  expect(formatLineRange([5, 5])).toBe('line 5');
  expect(formatLineRange([22, 30])).toBe('lines 22–30');
});
