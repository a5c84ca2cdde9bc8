import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countStartsBefore } from '@/lib/text/span';

test('countStartsBefore agrees with a linear count', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, place) => {
      const spans = numbers.sort((a, b) => a - b).map((start) => ({ start }));
      expect(countStartsBefore(spans, place)).toBe(
        spans.filter(({ start }) => start < place).length,
      );
    }),
  );
});
