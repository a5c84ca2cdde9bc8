import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAsideReasonSchema } from '@/lib/schema/article';
import { atDepth } from '@/tests/config/depth';
import { fixtureTexts } from './fixture-texts';
import { findLostLines } from './line-fates';
import { parseLines } from './read-text-for-test';

const fixtures = fixtureTexts();
const pages = fixtures.map(({ text }) => text.split(/\r?\n/u));
const lines = pages.flat().filter((line) => line.trim() !== '');

/** Some consecutive lines of a page. */
const piece = fc
  .tuple(fc.constantFrom(...pages), fc.nat(400), fc.integer({ min: 1, max: 12 }))
  .map(([page, at, length]) => page.slice(at % page.length, (at % page.length) + length));
/** Pieces of several pages and stray lines, as no page has them together. */
const mixture = fc
  .array(
    fc.oneof(
      piece,
      fc.constantFrom(...lines).map((line) => [line]),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.flat());
const facts = fc.record({
  published: fc.constantFrom(null, '2023-03-14'),
  title: fc.constantFrom(null, 'A given title'),
  outlet: fc.constantFrom(null, 'trt-world', 'ea-worldview', 'rfe-rl', 'al-jazeera'),
  setAside: fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom(...setAsideReasonSchema.options))
      .map(([line, reason]) => ({ lines: [line, line] as [number, number], reason })),
    { maxLength: 2 },
  ),
});

describe('every line ends in an entry, about the article or set aside', () => {
  test('in pieces of pages, in any combination', () => {
    fc.assert(
      fc.property(mixture, facts, (text, known) => {
        const setAside = known.setAside.filter(({ lines: [line] }) => line <= text.length);
        const parsed = parseLines(text, { ...known, setAside });
        expect(findLostLines(parsed, text.join('\n'))).toEqual([]);
      }),
      { numRuns: atDepth(2_000) },
    );
  });

  test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    'in %s',
    (_, { text, facts: known }) => {
      expect(findLostLines(parseLines(text.split('\n'), known), text)).toEqual([]);
    },
  );

  /** Posts whose headlines are above their times. */
  const text = [
    'Live from the north',
    'Sirens in the north',
    'Today 2:05 am',
    'Residents are told to stay indoors, the army says on the radio.',
    'Calm in the south',
    'Today 1:05 am',
    'Nothing was heard in the south, residents told us.',
  ];

  test('where the time below a headline is set aside', () => {
    const parsed = parseLines(text, { setAside: [{ lines: [3, 3], reason: 'caption' }] });
    expect(findLostLines(parsed, text.join('\n'))).toEqual([]);
    expect(parsed.setAside).toContainEqual({ lines: [3, 3], reason: 'caption' });
  });

  test('where an editor sets the headline above a time aside', () => {
    const parsed = parseLines(text, { setAside: [{ lines: [5, 5], reason: 'editor' }] });
    expect(parsed.setAside).toContainEqual({ lines: [5, 5], reason: 'editor' });
    expect(parsed.entries.map(({ headline }) => headline.line)).not.toContain(5);
  });
});

describe('a lost line is found', () => {
  const text = ['A live blog', '16:17 GMT – Headline of a post', 'First text.', 'Second text.'];
  const parsed = parseLines(text);

  test('that lies between two lines of an entry', () => {
    const entries = parsed.entries.map((entry) => ({
      ...entry,
      body: entry.body.filter((paragraph) => paragraph.text !== 'First text.'),
    }));
    expect(findLostLines({ ...parsed, entries }, text.join('\n'))).toEqual([
      'line 3 is nowhere: First text.',
    ]);
  });

  test('of which an entry prints a part', () => {
    const long = ['A live blog', '16:17 GMT – One', `${'Many words are here. '.repeat(4)}End.`];
    const read = parseLines(long);
    const entries = read.entries.map((entry) => ({
      ...entry,
      body: entry.body.map((paragraph) => ({ ...paragraph, text: 'End.' })),
    }));
    expect(findLostLines({ ...read, entries }, long.join('\n'))).toHaveLength(1);
  });
});
