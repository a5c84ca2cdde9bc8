import { expect, test } from 'vitest';
import type { FileFacts } from '@/lib/build/output/site-output';
import { createSitePages, refuseDeadLinks } from '@/lib/build/output/site-pages';
import { finishedPage, scripts } from '../page-scripts-for-test';

const site = 'https://daybook.example';

/** Writes pages into a list only. */
function pagesFor(siteUrl: string | undefined) {
  const files = new Map<string, FileFacts>();
  const output = {
    files,
    write: async (path: string) => void files.set(path, { bytes: 0, revision: '' }),
    writePieces: async () => {},
    adopt: async () => {},
    include: () => {},
    finish: async () => ({ files: 0, bytes: 0, brotli: 0, gzip: 0 }),
  };
  return { output, pages: createSitePages(output, { base: '', scripts }, siteUrl) };
}

test('canonical pages are listed for the sitemap', async () => {
  const { pages } = pagesFor(site);
  const canonical = (url: string) => `<link rel="canonical" href="${url}"/>`;
  await pages.write('index.html', finishedPage('', canonical(`${site}/`)));
  await pages.write('2023-03-14/index.html', finishedPage('', canonical(`${site}/2023-03-14/`)));
  await pages.write('moved/index.html', finishedPage('', canonical(`${site}/2023-03-14/`)));
  await pages.write('404.html', finishedPage(''));
  expect(pages.findings.canonical).toEqual(['/', '/2023-03-14/']);
});

test('a dead link is refused, with a page that has it', async () => {
  const { output, pages } = pagesFor(undefined);
  await pages.write('index.html', finishedPage('<a href="/about/#method">a</a><a href="/">b</a>'));
  expect(() => refuseDeadLinks(pages.findings, output)).toThrow(
    'index.html: expected links to existing pages; found a link to /about/',
  );
  await pages.write('about/index.html', finishedPage(''));
  expect(() => refuseDeadLinks(pages.findings, output)).not.toThrow();
});
