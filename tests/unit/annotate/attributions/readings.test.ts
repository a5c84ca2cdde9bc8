import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { annotationOf, scoreAttributions } from './score-attributions';

/** Minimum scores, a little below the current ones, so that a loss is noticed. */
const readings = [
  { name: 'trt-world', article: '2023-03-14-trt-world', precision: 0.95, recall: 0.95 },
  { name: 'rfe-rl', article: '2023-03-14-rfe-rl', precision: 0.95, recall: 0.95 },
  { name: 'ea-worldview', article: '2023-03-21-ea-worldview', precision: 0.95, recall: 0.85 },
  { name: 'al-jazeera', article: '2023-03-13-al-jazeera', precision: 0.95, recall: 0.85 },
  { name: 'independent', article: '2023-03-13-independent', precision: 0.95, recall: 0.85 },
];

const nobody = z
  .record(z.string(), z.array(z.object({ line: z.int(), quote: z.string(), why: z.string() })))
  .parse(JSON.parse(readFileSync('tests/fixtures/attributions/nobody.json', 'utf8')));

describe.each(readings)('$name', ({ name, article, precision, recall }) => {
  test('has manual readings that quote their lines', async () => {
    const { textLines } = await scoreAttributions(name, article);
    const astray = annotationOf(name).filter(
      ({ line, quote }) => textLines[line - 1]?.includes(quote) !== true,
    );
    expect(astray).toEqual([]);
  });

  test('is read by rules almost as by hand', async () => {
    const score = await scoreAttributions(name, article);
    expect(score.right / score.found).toBeGreaterThanOrEqual(precision);
    expect(score.right / score.there).toBeGreaterThanOrEqual(recall);
    expect(score.rightParty / score.right).toBeGreaterThanOrEqual(0.85);
    expect(score.rightVia / score.right).toBeGreaterThanOrEqual(0.85);
  });

  test('has no attributions where the manual reading has none', async () => {
    const { surplus, textLines } = await scoreAttributions(name, article);
    const wronged = (nobody[name] ?? []).filter(
      ({ line, quote }) =>
        textLines[line - 1]?.includes(quote) !== true ||
        surplus.some((one) => one.line === line && one.quote.includes(quote)),
    );
    expect(wronged).toEqual([]);
  });
});
