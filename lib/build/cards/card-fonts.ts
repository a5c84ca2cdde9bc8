import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);

/** Scripts that cards can show, with one font file each; characters of others are drawn as empty boxes. */
const subsets = ['latin', 'latin-ext', 'cyrillic'] as const;

/** Families by use: serif for words of outlets, sans for words of Daybook. */
const families = {
  serif: { name: 'source-serif-4', weights: [400, 600] },
  sans: { name: 'source-sans-3', weights: [400] },
} as const;

/** A family as a list of its subsets; the first that has a character draws it. */
export function formatFontFamily(family: keyof typeof families): string {
  return subsets.map((subset) => `${family}-${subset}`).join(', ');
}

/** The fonts of the cards, from their packages; fonts of the machine are never used. */
export async function loadCardFonts(): Promise<Font[]> {
  const wanted = Object.entries(families).flatMap(([family, { name, weights }]) =>
    subsets.flatMap((subset) => weights.map((weight) => ({ family, name, subset, weight }))),
  );
  return Promise.all(
    wanted.map(async ({ family, name, subset, weight }) => {
      const file = `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`;
      return {
        name: `${family}-${subset}`,
        weight,
        style: 'normal' as const,
        data: await readFile(require.resolve(file)),
      };
    }),
  );
}
