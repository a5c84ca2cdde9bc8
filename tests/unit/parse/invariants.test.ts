import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMojibake, repairMojibake } from '@/lib/parse/text/mojibake';
import { unescapePlainText } from '@/lib/parse/text/unescape-entities';
import type { ParsedArticle } from '@/lib/schema/article';
import { parsedArticleSchema } from '@/lib/schema/article';
import { atDepth } from '@/tests/config/depth';
import { ownersOf, parseLines } from './read-text-for-test';

/** Typical lines of live blogs, mixed with arbitrary text. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    'Tuesday, March 14, 2023',
    '1617 GMT – A headline - with a dash',
    '2104 GMT — Another',
    '2561 GMT – Impossible',
    'UPDATE 0706 GMT:',
    'ORIGINAL ENTRY: It began.',
    '08:18',
    '3:39 p.m. ET, March 13, 2023',
    'AFP',
    '##',
    'Spread the love',
    'An advisor tweeted:',
    'Soldiers near the town, on March 13, 2023.',
    'For our live updates, click here.',
    'A headline without a stop',
    '“We are here,” she said. They left.',
    'Our partners have agreed.',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const text = fc.array(line, { maxLength: 40 });
const facts = fc.record({
  outlet: fc.constantFrom(null, 'trt-world', 'ea-worldview', 'rfe-rl', 'al-jazeera'),
  published: fc.constantFrom(null, '2023-03-14'),
  zone: fc.constantFrom(null, 'UTC', 'Europe/Kyiv'),
  title: fc.constantFrom(null, 'A given title'),
});

function expectForAll(check: (parsed: ParsedArticle, lines: string[]) => void) {
  fc.assert(
    fc.property(text, facts, (lines, known) => {
      // Damaged and escaped characters are repaired; the rest is verbatim.
      const text = lines.join('\n');
      const shown = isMojibake(text) ? repairMojibake(text) : text;
      check(parseLines(lines, known), shown.split(/\r\n|\n|\r/).map(unescapePlainText));
    }),
    { numRuns: atDepth(400) },
  );
}

describe('for any text and facts', () => {
  test('every line with text has exactly one owner', () => {
    expectForAll((parsed, lines) => {
      const owners = ownersOf(parsed);
      lines.forEach((content, index) => {
        const isBlank = content.replace(/[\s\u200b\u2060]|\u200c|\u200d/gu, '') === '';
        if (!isBlank) expect(owners.get(index + 1) ?? [], `line ${index + 1}`).toHaveLength(1);
      });
    });
  });

  test('headlines, paragraphs and printed times are verbatim in the input', () => {
    expectForAll((parsed, lines) => {
      const given = parsed.title !== null && parsed.title.line === null ? parsed.title.text : null;
      for (const { headline, body, time } of parsed.entries) {
        if (headline.line !== null) expect(lines[headline.line - 1]).toContain(headline.text);
        else expect(headline.text).toBe(given);
        for (const paragraph of body) {
          expect(lines[paragraph.lines[0] - 1]).toContain(paragraph.text);
        }
        if ('printed' in time && time.printed !== null)
          expect(lines.join('\n')).toContain(time.printed);
      }
    });
  });

  test('instants have a zone, and clocks were printed', () => {
    expectForAll((parsed, lines) => {
      for (const { time } of parsed.entries) {
        if (time.kind === 'instant') expect(time.zone).not.toBe('');
        if (time.kind === 'instant' || time.kind === 'local') {
          expect(lines.some((content) => content.includes(time.printed))).toBe(true);
        }
      }
    });
  });

  test('evidence is quoted verbatim from its line', () => {
    expectForAll((parsed, lines) => {
      for (const { time } of parsed.entries) {
        const day = time.kind === 'none' ? null : time.day;
        if (day?.quote != null && day.line !== null) {
          expect(lines[day.line - 1]?.replace(/\s+/gu, ' ')).toContain(day.quote);
        }
      }
    });
  });

  test('ids are unique, output is deterministic and fits the schema', () => {
    fc.assert(
      fc.property(text, facts, (lines, known) => {
        const parsed = parseLines(lines, known);
        const ids = parsed.entries.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(parseLines(lines, known)).toEqual(parsed);
        expect(parsedArticleSchema.safeParse(parsed).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: atDepth(200) },
    );
  });
});

test.each([
  ['spaces', ' '.repeat(1_000_000)],
  ['digits', '1'.repeat(1_000_000)],
  ['clocks', '16:17 '.repeat(150_000)],
  ['full stops', '. '.repeat(500_000)],
  ['quotation marks', '“'.repeat(1_000_000)],
  ['reporting verbs', 'said '.repeat(200_000)],
  ['commas and capitals', 'A, '.repeat(300_000)],
  ['zero-width spaces', `${'\u200b'.repeat(1_000_000)}x`],
])('parses a line of a million %s in linear time', (_, content) => {
  // A regular expression that took quadratic time would run into the runner's time limit.
  const parsed = parseLines(['1617 GMT – Headline', content, 'Text.'], { outlet: 'trt-world' });
  expect(parsed.entries).toHaveLength(1);
});
