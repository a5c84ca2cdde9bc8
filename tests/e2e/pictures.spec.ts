import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { everyKindOfPage, expect, test } from './site';

/**
 * Compares the first screen of every kind of page, on a phone and a desktop, light and dark, with the
 * pictures in `tests/fixtures/pictures`. `npm run test:pictures -- --update-snapshots` remakes them.
 *
 * Other browsers and fonts draw letters differently, so pictures are compared only under the browser and
 * fonts that `made-with.json` names.
 */

const folder = join(import.meta.dirname, '../fixtures/pictures');
const madeWithFile = join(folder, 'made-with.json');

const madeWithSchema = z.strictObject({
  /** Major version of Chromium. */
  chromium: z.string(),
  /** Widths of a line in the outlets' and Daybook's typefaces, in CSS pixels. */
  lines: z.array(z.number()),
});
type MadeWith = z.infer<typeof madeWithSchema>;

/** Other states of a page use the same styles and would only add files. */
const addresses = everyKindOfPage.filter((address) => !/[?#]/.test(address));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    // Half the resolution on a desktop, where layout matters more than letters.
    test.use({
      colorScheme,
      deviceScaleFactor: async ({ viewport }, use) => use((viewport?.width ?? 0) > 1000 ? 0.5 : 1),
    });
    for (const address of addresses) {
      test(`${address} looks unchanged @widths`, async ({ page }, { config }) => {
        await page.goto(address);
        const here = await drawnWith(page);
        if (config.updateSnapshots === 'all' || config.updateSnapshots === 'changed') {
          mkdirSync(folder, { recursive: true });
          writeFileSync(madeWithFile, `${JSON.stringify(here, null, 2)}\n`);
        }
        test.skip(!isSame(here), 'The pictures were drawn by another browser or with other fonts.');

        const width = page.viewportSize()?.width;
        await expect(page).toHaveScreenshot(`${nameOf(address)}-${width}-${colorScheme}.png`, {
          animations: 'disabled',
          caret: 'hide',
          scale: 'device',
          maxDiffPixelRatio: 0.002,
        });
      });
    }
  });
}

function nameOf(address: string): string {
  return (address.match(/[a-z\d]+/g) ?? ['front']).join('-');
}

async function drawnWith(page: Page): Promise<MadeWith> {
  const version = page.context().browser()?.version() ?? '';
  const lines = await page.evaluate(() =>
    ['--font-serif', '--font-sans'].map((name) => {
      const line = document.createElement('span');
      line.textContent = 'Daybook: 13–21 March 2023, “Çavuşoğlu”';
      line.style.cssText = `position:absolute;white-space:pre;font:100px var(${name})`;
      document.body.append(line);
      const { width } = line.getBoundingClientRect();
      line.remove();
      return Math.round(width);
    }),
  );
  return { chromium: version.split('.')[0] ?? '', lines };
}

function isSame(here: MadeWith): boolean {
  if (!existsSync(madeWithFile)) return false;
  const made = madeWithSchema.parse(JSON.parse(readFileSync(madeWithFile, 'utf8')));
  return JSON.stringify(made) === JSON.stringify(here);
}
