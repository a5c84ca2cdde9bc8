import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '@/lib/extract/files/read-text';
import { readArticle } from '@/lib/load/read-article';
import { atDepth } from '@/tests/config/depth';
import { findLostLines } from '../parse/line-fates';
import { type HostileFile, hostileData, hostilePage, hostileText } from './hostile-inputs';

/**
 * Returns the words of a file that are nowhere after reading it. Knows nothing of how files are read: it looks
 * for words that the generator made, in the text, and then for the fate of each line of the text.
 */
function findLost({ name, content, words }: HostileFile): string[] {
  const { parsed, textLines } = readArticle(content, [], {}, { name });
  const text = textLines.join('\n').toLowerCase();
  return [
    ...words.filter((word) => !text.includes(word)),
    // A lure with two dates and two clocks may leave most of them out beside the time it is read as.
    ...findLostLines(parsed, textLines.join('\n')).filter(
      (lost) => lost.includes('is nowhere') || words.some((word) => lost.includes(word)),
    ),
  ];
}

describe('no word is lost and nothing throws', () => {
  test.each<[string, fc.Arbitrary<HostileFile>, number]>([
    ['texts', hostileText, 2_000],
    ['pages', hostilePage, 1_200],
    ['structured data', hostileData, 1_000],
  ])('in hostile %s', (_, files, runs) => {
    let words = 0;
    fc.assert(
      fc.property(files, (file) => {
        words += file.words.length;
        expect(findLost(file)).toEqual([]);
      }),
      { numRuns: atDepth(runs) },
    );
    expect(words).toBeGreaterThan(1_000);
  });
});

const fixtures = ['saved-pages', 'html', 'formats'].flatMap((folder) =>
  readdirSync(join('tests/fixtures', folder))
    .filter((name) => /\.(?:html|txt)$/u.test(name))
    .map((name) => join('tests/fixtures', folder, name)),
);

test('fixtures that are cut, spliced and damaged are read or refused, and no line is lost', () => {
  const damage = fc.record({
    file: fc.constantFrom(...fixtures),
    other: fc.constantFrom(...fixtures),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    splice: fc.boolean(),
    bytes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
      maxLength: 3,
    }),
  });
  let read = 0;
  fc.assert(
    fc.property(damage, ({ file, other, cut, splice, bytes }) => {
      const whole = readFileSync(file);
      const kept = whole.subarray(0, Math.ceil(whole.length * cut));
      const content = Buffer.concat([kept, ...(splice ? [readFileSync(other)] : [])]);
      for (const [place, byte] of bytes)
        if (content.length > 0) content[Math.floor(place * (content.length - 1))] = byte;
      const { text, issues, foreignBytes } = decodeBytes(content);
      if (text === null) {
        expect(issues.map(({ severity }) => severity)).toContain('error');
        return;
      }
      read += 1;
      const { parsed, textLines } = readArticle(text, [], {}, { name: file, foreignBytes });
      const lost = findLostLines(parsed, textLines.join('\n'));
      expect(lost.filter((line) => line.includes('is nowhere'))).toEqual([]);
    }),
    { numRuns: atDepth(400) },
  );
  expect(read).toBeGreaterThan(20);
});
