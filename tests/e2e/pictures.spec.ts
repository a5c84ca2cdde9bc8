import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { everyKindOfPage, expect, test } from './site';

/**
 * Every kind of page looks as it did: its upper part, on a phone and on a desk, light and dark. The
 * pictures in `tests/fixtures/pictures` are remade by `npm run test:pictures -- --update-snapshots`.
 *
 * Another browser or other fonts draw every letter differently; `made-with.json` says which drew these,
 * and with any other nothing is compared.
 */

const folder = join(import.meta.dirname, '../fixtures/pictures');
const madeWithFile = join(folder, 'made-with.json');

const madeWithSchema = z.strictObject({
  /** Major version of Chromium. */
  chromium: z.string(),
  /** Widths of a line in the typefaces of outlets and of Daybook, in CSS pixels. */
  lines: z.array(z.number()),
});
type MadeWith = z.infer<typeof madeWithSchema>;

/** What lies below is drawn by the same rules, and would only make the pictures heavy. */
const height = { phone: 1100, desktop: 900 };

const addresses = everyKindOfPage.filter((address) => !address.includes('#'));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const address of addresses) {
      test(`${address} looks as it did`, async ({ page }, { config, project }) => {
        await page.goto(address, { waitUntil: address.includes('?') ? 'networkidle' : 'load' });
        const here = await drawnWith(page);
        if (config.updateSnapshots === 'all' || config.updateSnapshots === 'changed') {
          mkdirSync(folder, { recursive: true });
          writeFileSync(madeWithFile, `${JSON.stringify(here, null, 2)}\n`);
        }
        test.skip(!isSame(here), 'The pictures were drawn by another browser or with other fonts.');

        const { width } = page.viewportSize() ?? { width: 0 };
        const most = project.name === 'phone' ? height.phone : height.desktop;
        const whole = await page.evaluate(() => document.documentElement.scrollHeight);
        await expect(page).toHaveScreenshot(pictureName(address, width, colorScheme), {
          fullPage: true,
          clip: { x: 0, y: 0, width, height: Math.min(whole, most) },
          animations: 'disabled',
          caret: 'hide',
          scale: 'css',
          maxDiffPixelRatio: 0.002,
        });
      });
    }
  });
}

function pictureName(address: string, width: number, scheme: string): string {
  const words = address.match(/[a-z\d]+/g) ?? ['front'];
  return `${words.join('-')}-${width}-${scheme}.png`;
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
