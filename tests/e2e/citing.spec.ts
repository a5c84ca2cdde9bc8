import { everyKindOfPage, expect, expectNoSidewaysScroll, test } from './site';

const entry = '/2023-03-14/1617-trt-world/';

/** Excludes the front page, where breadcrumbs start, and the page shown for unsaved pages. */
const hasWay = (address: string) =>
  !/^\/(?:$|\?)/.test(address) && address !== '/offline/not-saved/';

for (const address of everyKindOfPage.filter(hasWay)) {
  test(`${address} states its breadcrumbs in structured data`, async ({ page }) => {
    await page.goto(address);
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(texts).toHaveLength(1);
    const things: { '@type': string; itemListElement?: { item: string }[] }[] = JSON.parse(
      texts[0] ?? '',
    )['@graph'];
    const way = things.find((thing) => thing['@type'] === 'BreadcrumbList');
    expect(way?.itemListElement?.at(-1)?.item).toContain(new URL(page.url()).pathname);
  });
}

test('a day’s page carries its live blog, each update under its permalink', async ({ page }) => {
  await page.goto('/2023-03-14/');
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const [blog] = JSON.parse(text ?? '')['@graph'];
  expect(blog['@type']).toBe('LiveBlogPosting');
  expect(blog.liveBlogUpdate).toHaveLength(14);
});

test('an entry is copied in every citation format', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(entry);
  await page.getByText('More citation formats').click();
  for (const [form, words] of [
    ['Footnote', 'TRT World, “Turkish foreign minister'],
    ['Author–date', 'TRT World (2023)'],
    ['BibTeX', '@misc{2023-03-14-1617-trt-world,'],
    ['RIS', 'TY  - BLOG'],
    ['CSL-JSON', '"type": "post-weblog"'],
  ] as const) {
    await page.getByRole('button', { name: `Copy ${form}` }).click();
    await expect(page.getByRole('button', { name: 'Copied' }).first()).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(words);
  }
});

test('an event’s comparison is copied as a citation, with its files', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const event = '/events/kramatorsk-strike-2023-03-14/';
  await page.goto(event);
  await page.getByRole('button', { name: 'Copy footnote' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Daybook, Missile strike on .*3 reports compared: TRT World \(10:30, 15:45\) and RFE\/RL/,
  );
  await page.getByText('More citation formats').click();
  await expect(page.getByRole('button', { name: 'Copy embed code' })).toBeVisible();
  for (const file of ['citation.bib', 'citation.ris', 'citation.csl.json']) {
    expect(await (await request.get(`${event}${file}`)).text()).toContain('Missile strike');
  }
});

test('files for reference managers are in the entry’s folder', async ({ request }) => {
  for (const [file, words] of [
    ['citation.bib', '@misc{'],
    ['citation.ris', 'TY  - BLOG\r\n'],
    ['citation.csl.json', 'post-weblog'],
  ]) {
    const response = await request.get(`${entry}${file}`);
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain(words ?? '');
  }
});

test('selected text has a link that finds it again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/2023-03-14/');
  await page.evaluate(() => {
    const words = document.querySelector('[id="1617-trt-world"] .words p:last-child')?.firstChild;
    if (words) getSelection()?.setBaseAndExtent(words, 0, words, 8);
  });
  await page.getByRole('button', { name: 'Copy link to this passage' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/\/2023-03-14\/#1617-trt-world:~:text=\S*the%20deal/);
  await page.goto('/about/');
  await page.goto(address);
  await expect(page.locator('[id="1617-trt-world"]')).toBeInViewport();
});

for (const address of [`${entry}embed/`, '/events/kramatorsk-strike-2023-03-14/embed/']) {
  test(`${address} is embedded in another page, with links that open outside it`, async ({
    page,
  }) => {
    // Another site's page, because those of this site forbid frames.
    await page.route('**/elsewhere/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!DOCTYPE html><iframe src="${address}" width="340" height="400"></iframe>`,
      }),
    );
    await page.goto('/elsewhere/');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frame.locator('script')).toHaveCount(0);
    await frame.getByRole('link', { name: /in Daybook$/ }).click();
    await expect(page).toHaveURL(address.replace('embed/', ''));
  });
}

test('an embedded event with seven reports never scrolls sideways', async ({ page }) => {
  await page.goto('/events/grain-deal-extension/embed/');
  for (const width of [320, 400, 576, 720, 900, 1088, 1200]) {
    await page.setViewportSize({ width, height: 600 });
    await expectNoSidewaysScroll(page);
    const last = page.getByText('“60-day extension to the deal”');
    await expect(last).toBeVisible();
    expect((await last.boundingBox())?.width, `${width} pixels`).toBeGreaterThan(100);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every citation format can be selected', async ({ page }) => {
    await page.goto(entry);
    await page.getByText('More citation formats').click();
    await expect(page.getByText('@misc{2023-03-14-1617-trt-world,')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });
});
