import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { everyKindOfPage, expect, test } from './site';

/**
 * Compares the first screen of every kind of page, on a phone and a desktop, light and dark, with the
 * pictures in `tests/fixtures/pictures`. `npm run test:pictures -- --update-snapshots` remakes them. The
 * fonts are those of `tests/config/fonts.conf`.
 */

// Elsewhere the system chooses the fonts and draws the letters.
test.skip(process.platform !== 'linux', 'Only on Linux can tests choose the fonts.');

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
      test(`${address} looks unchanged @widths`, async ({ page }) => {
        await page.goto(address);
        const width = page.viewportSize()?.width;
        await expect(page).toHaveScreenshot(`${nameOf(address)}-${width}-${colorScheme}.png`, {
          animations: 'disabled',
          caret: 'hide',
          scale: 'device',
          // Any change of the site changes its size.
          mask: [page.getByText(/The whole collection has \d/)],
          // Near enough to see a lost hairline or a ground four shades off: with the fonts set, browsers agree.
          threshold: 0.01,
          maxDiffPixelRatio: 0.0001,
        });
      });
    }
  });
}

test('every picture is of a page that is compared', () => {
  const names = addresses.map(nameOf);
  const pictures = readdirSync(join(import.meta.dirname, '../fixtures/pictures'));
  const compared = pictures.filter((file) => names.includes(file.replace(/-\d+-\w+\.png$/, '')));

  expect(pictures).toEqual(compared);
});

function nameOf(address: string): string {
  return (address.match(/[a-z\d]+/g) ?? ['front']).join('-');
}
