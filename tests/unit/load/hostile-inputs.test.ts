import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
