/**
 * The amount of testing. `npm test` runs a quarter of the generated inputs, and hostile texts of a quarter of
 * the length; `TEST_DEPTH=deep` (`npm run test:deep`) runs all of them, and every test in every zone. A
 * number multiplies the deep counts: `TEST_DEPTH=50`.
 */
const depth = process.env['TEST_DEPTH'] || '0.25';

export const isDeep = depth === 'deep';

const share = isDeep ? 1 : Number(depth);
if (!(share > 0)) throw new Error(`TEST_DEPTH must be “deep” or a number above 0, not “${depth}”.`);

/** Returns how many of `full` inputs, or characters of an input, to try at the depth of this run. */
export function atDepth(full: number): number {
  return Math.max(1, Math.ceil(full * share));
}

/**
 * Returns the items of a list to try at the depth of this run, evenly spread. Different offsets give different
 * items, so that several lists together try all of them.
 */
export function sampleAtDepth<T>(items: readonly T[], offset: number): T[] {
  const every = Math.max(1, Math.round(1 / share));
  return items.filter((_, index) => index % every === offset % every);
}
