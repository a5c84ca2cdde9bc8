import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBytes } from '@/lib/extract/files/read-text';
import { readArticle } from '@/lib/load/read-article';
import { atDepth } from '@/tests/config/depth';
import { expectInvariants } from './expect-invariants';

const utf8 = new TextEncoder();
const bytesOf = (...values: number[]) => Uint8Array.from(values);

/** Pieces that decoders, markers and extractors look for, whole and broken. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.uint8Array({ maxLength: 12 }) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(
        '1617 GMT – A headline\n',
        '16:17\n',
        'Updated at 4:17 p.m. ET, March 13, 2023',
        '2023-03-14T16:17:00Z ',
        'Tuesday, March 14, 2023\r\n',
        'All times are Paris time (GMT+1).\n',
        '12m ago ',
        'ORIGINAL ENTRY: ',
        'The text of a post. It has two sentences.\n',
        '---\noutlet: bbc\n---\n',
        '---\n',
        '\r',
        '\n\n',
        '\ufeff',
        'â€™ â€œ Ã© ',
        '<html><body><p>',
        '<meta charset="windows-1252">',
        '{"@type":"LiveBlogPosting"}',
        '[',
      )
      .map((text) => utf8.encode(text)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      // UTF-16 byte order mark, lone continuation byte, cut character, overlong slash, surrogate.
      bytesOf(0xff, 0xfe),
      bytesOf(0x80),
      bytesOf(0xe2, 0x80),
      bytesOf(0xc0, 0xaf),
      bytesOf(0xed, 0xa0, 0x80),
      bytesOf(0x85),
      bytesOf(0x00),
    ),
  },
);
const bytes = fc
  .array(piece, { maxLength: 24 })
  .map((pieces) => Uint8Array.from(pieces.flatMap((piece) => [...piece])));

test('reads any bytes as text without losing a line, or reports that they are none', () => {
  let read = 0;
  fc.assert(
    fc.property(bytes, (file) => {
      const { text, issues, foreignBytes } = decodeBytes(file);
      if (text === null) {
        expect(issues.map(({ severity }) => severity)).toContain('error');
        return;
      }
      read += 1;
      const article = readArticle(text, [], {}, { foreignBytes });
      expectInvariants(article.parsed, article.textLines.join('\n'));
      const again = readArticle(text, [], {}, { foreignBytes });
      expect([again.parsed, again.issues]).toEqual([article.parsed, article.issues]);
      const last = text.split(/\r\n|\n|\r/).length;
      for (const { line } of article.issues) {
        if (line !== null) expect(line).toBeGreaterThan(0);
        if (line !== null) expect(line).toBeLessThanOrEqual(last);
      }
    }),
    { numRuns: atDepth(500) },
  );
  expect(read).toBeGreaterThan(20);
});
