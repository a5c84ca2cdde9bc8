import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildAutomaton } from '@/lib/annotate/phrases/automaton';
import { atDepth } from '@/tests/config/depth';

/** Finds every pattern at every position, one by one. */
function naive(patterns: readonly string[], text: string): string[] {
  return [...text].flatMap((_, end) =>
    patterns
      .filter((pattern) => pattern !== '' && text.slice(0, end + 1).endsWith(pattern))
      .map((pattern) => `${end} ${pattern}`),
  );
}

function byAutomaton(patterns: readonly string[], text: string): string[] {
  const run = buildAutomaton(patterns.map((value) => ({ symbols: [...value], value })));
  const found: string[] = [];
  run([...text], (value, end) => found.push(`${end} ${value}`));
  return found;
}

test('finds the same matches as a search for each pattern', () => {
  const letters = (most: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: most });
  fc.assert(
    fc.property(fc.array(letters(5), { maxLength: 12 }), letters(40), (patterns, text) => {
      expect(byAutomaton(patterns, text).sort()).toEqual(naive(patterns, text).sort());
    }),
    { numRuns: atDepth(500) },
  );
});

describe('finds', () => {
  test('patterns inside, at the end of and across others', () => {
    expect(byAutomaton(['he', 'she', 'his', 'hers'], 'ushers').sort()).toEqual([
      '3 he',
      '3 she',
      '5 hers',
    ]);
  });

  test('a repeated pattern twice', () => {
    expect(byAutomaton(['ab', 'ab'], 'ab')).toEqual(['1 ab', '1 ab']);
  });
});
