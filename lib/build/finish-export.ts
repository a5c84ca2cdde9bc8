import { listCards } from '@/lib/export/cards/cards';
import { generateCitationFiles } from '@/lib/export/citations/citation-files';
import { generateEmbedFiles } from '@/lib/export/embed/embed-files';
import { generateFilterRowsFiles } from '@/lib/export/filter-rows';
import { findLastChanges } from '@/lib/export/last-changed';
import { generateViewFiles } from '@/lib/export/view-files';
import { loadLibrary } from '@/lib/load/load-library';
import type { Library } from '@/lib/schema/library';
import { buildIndexParts } from '@/lib/search/build-index';
import { describeTime } from '@/lib/wording/format-time';
import { renderInProcesses } from './bulk/render-in-processes';
import { drawCards } from './cards/draw-cards';
import { finishExportedPages } from './export/finish-exported-pages';
import { writeServiceWorker } from './files/service-worker';
import { writeSitemap } from './files/sitemap';
import { writeHostFiles } from './host/host-files';
import { refuseBaseOfSite, refuseUndeclared } from './output/refuse-files';
import { createSiteOutput, type SiteOutput } from './output/site-output';
import { createSitePages, refuseDeadLinks, type SitePages } from './output/site-pages';
import type { BundledScripts } from './scripts/bundle-scripts';

/**
 * Completes the export of `next build`: strips and verifies its pages, renders those that it skipped, writes
 * all other files of the site, and compresses every text. Each file is written once.
 * @param folder the export; changed in place
 * @param options `base`: path below which the site is served, as `/archive`, empty at the root of a host;
 *   `previous`: the previous output, whose compressed files are reused for unchanged texts
 * @throws {PageError} if a page or file is not as expected
 */
export async function finishExport(
  folder: string,
  { base, previous, scripts }: { base: string; previous: string; scripts: BundledScripts },
): Promise<void> {
  const library = await loadLibrary();
  const { siteUrl } = library.collection;
  const output = createSiteOutput(folder, { previous, entries: library.entries.length });
  const pages = createSitePages(output, { base, scripts: scripts.manifest }, siteUrl);
  const { findings } = pages;
  for (const [path, text] of scripts.files) await output.write(path, text);
  await finishExportedPages(folder, 'public', output, pages);
  const rendered = await renderInProcesses({ folder, previous, base }, output, findings);
  await writeEmbeds(library, output, pages);
  await writeData(library, output);
  const cards = await drawCards(listCards(library), '.next/cache/cards');
  for (const [path, image] of cards.images) await output.write(toOutputPath(path), image);
  if (siteUrl !== undefined)
    await writeSitemap(output, siteUrl, findings.canonical, findLastChanges(library));
  refuseBaseOfSite(base, output);
  await writeHostFiles(output, scripts.manifest, base);
  const offline = await writeServiceWorker(output, scripts.manifest, base);
  const { files, bytes, brotli, gzip } = await output.finish();
  refuseDeadLinks(findings, output);
  refuseUndeclared(folder, output);

  const pagesInAll = [...output.files.keys()].filter((path) => path.endsWith('.html')).length;
  const kb = (size: number) => `${Math.round(size / 1000)} KB`;
  console.log(`${pagesInAll} pages, ${rendered} of them rendered in bulk.`);
  console.log(`${cards.images.size} cards, ${cards.drawn} of them drawn.`);
  console.log(
    siteUrl === undefined
      ? 'No sitemap, canonical links or social metadata: they need the site’s URL. Set siteUrl in content/collection.yaml, or SITE_URL for this build.'
      : `${findings.canonical.length} pages in the sitemap of ${siteUrl}.`,
  );
  console.log(offline);
  console.log(`${files} texts: ${kb(bytes)}, brotli ${kb(brotli)}, gzip ${kb(gzip)}.`);
}

/** Writes embedded pages and their oEmbed descriptions. */
async function writeEmbeds(library: Library, output: SiteOutput, pages: SitePages): Promise<void> {
  for (const [url, text] of generateEmbedFiles(library)) {
    const path = toOutputPath(url);
    await (path.endsWith('.html') ? pages.write(path, text) : output.write(path, text));
  }
}

/** Writes data files, feeds, citations, filter rows and the search index. */
async function writeData(library: Library, output: SiteOutput): Promise<void> {
  for (const { url, pieces } of generateViewFiles(library))
    await output.writePieces(toOutputPath(url), pieces);
  for (const { url, text } of generateFilterRowsFiles(library))
    await output.write(toOutputPath(url), text);
  for (const [url, text] of generateCitationFiles(library))
    await output.write(toOutputPath(url), text);
  for (const files of buildIndexParts(library, describeTime))
    for (const [path, text] of files) await output.write(`search/parts/${path}`, text);
}

/** Converts a URL from the root of the site to a path in the output. */
function toOutputPath(url: string): string {
  return url.replace(/^\//, '');
}
