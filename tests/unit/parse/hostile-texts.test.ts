import { expect, test } from 'vitest';
import { noFacts } from '@/lib/parse/facts';
import { parseArticle } from '@/lib/parse/parse-article';
import { atDepth } from '@/tests/config/depth';
import { hostilePlaces, hostileText, hostileUnits } from './hostile-texts';
import { ownersOf } from './read-text-for-test';

const size = atDepth(1_000_000);
const sha256 = '0'.repeat(64);

/** In milliseconds. On a busy machine linear time is seconds, and quadratic time hours. */
const limit = atDepth(300_000);

test.each(Object.entries(hostileUnits))(
  `parses ${size} characters of %s in linear time, after a time, on one line and on many`,
  (_, unit) => {
    for (const place of hostilePlaces) {
      const text = hostileText(unit, size, place);
      const parsed = parseArticle({ text, sha256, facts: noFacts });
      expect(parsed.lineCount).toBe(text.split(/\r\n|\n|\r/).length);
      expect(ownersOf(parsed).has(parsed.lineCount)).toBe(true);
    }
  },
  limit,
);
