import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMojibake, repairMojibake } from '@/lib/parse/text/mojibake';
import { parseLines } from '../read-text-for-test';

const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes UTF-8 as Windows-1252, as a faulty program does. */
function damage(text: string): string {
  return Array.from(
    new TextEncoder().encode(text),
    (byte) => specials.charAt(byte - 0x80) || String.fromCharCode(byte),
  ).join('');
}

describe('mojibake', () => {
  test.each([
    'Ukraine’s “front” – a view',
    'Zażółć gęślą jaźń',
    'Київ і Харків',
    'Türkiye’s café',
    '👇 more…',
  ])('is repaired: %s', (text) => {
    expect(isMojibake(damage(text))).toBe(true);
    expect(repairMojibake(damage(text))).toBe(text);
  });

  test('of any text without Latin-1 letters is repaired', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc ’“”–—…Київéüñ€👇') }), (text) => {
        expect(repairMojibake(damage(text))).toBe(text);
      }),
    );
  });
});

describe('undamaged text', () => {
  test.each(['Ukraine’s “front”', 'Genève, Âge d’or', 'São Paulo — Ã', 'Â«', 'à â ã', 'Київ'])(
    'is left alone: %s',
    (text) => {
      expect(isMojibake(text)).toBe(false);
    },
  );
});

test('a damaged article is repaired and reported, and keeps its line numbers', () => {
  const parsed = parseLines(
    ['March 14, 2023', '1617 GMT – Ukraineâ€™s army', '', 'It said â€œnoâ€\u009d.'],
    { outlet: 'trt-world' },
  );
  expect(parsed.entries[0]).toMatchObject({
    headline: { text: 'Ukraine’s army', line: 2 },
    body: [{ text: 'It said “no”.', lines: [4, 4] }],
  });
  expect(parsed.issues.map(({ code, line }) => `${code}@${line}`)).toEqual([
    'characters-repaired@2',
  ]);
});
