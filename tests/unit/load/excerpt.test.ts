import { describe, expect, test } from 'vitest';
import { formatExcerpt } from '@/lib/load/excerpt';

/** Returns the character above the caret, by the width of the characters before it. */
const marked = (line: string, column: number) => formatExcerpt(line, 7, column);

describe('the caret is under its column', () => {
  test.each<[string, string, number, string[]]>([
    ['after tabs', '\t\t1617 GMT', 3, ['  7 |   1617 GMT', '        ^']],
    ['after wide characters', '日本 1617', 4, ['  7 | 日本 1617', '           ^']],
    ['after combining signs', 'e\u0301e\u0301 16', 6, ['  7 | e\u0301e\u0301 16', '         ^']],
    ['after an emoji', '🚢 16', 4, ['  7 | 🚢 16', '         ^']],
    ['at the end of a line', 'ab', 3, ['  7 | ab', '        ^']],
    ['beyond it', 'ab', 30, ['  7 | ab', '        ^']],
  ])('%s', (_, line, column, expected) => {
    expect(marked(line, column)).toEqual(expected);
  });

  test('in the part shown of a very long line', () => {
    const [excerpt = '', mark = ''] = marked(
      `${'x'.repeat(5_000_000)}!${'y'.repeat(500)}`,
      5_000_001,
    );
    expect(excerpt.length).toBeLessThan(120);
    expect(excerpt).toMatch(/^ {2}7 \| … x+!y+ …$/);
    expect(excerpt.charAt(mark.length - 1)).toBe('!');
  });

  test('without cutting a character in half', () => {
    const [excerpt = ''] = marked('🚢'.repeat(500), 401);
    expect(excerpt).not.toMatch(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
    );
  });
});

test('control characters are not printed', () => {
  expect(formatExcerpt('\u001b[2J\u202eabc', 1, 1)).toEqual(['  1 |  [2J abc', '      ^']);
});

test('a line without text has no excerpt', () => {
  expect(formatExcerpt('  ', 1, 1)).toEqual([]);
});
