import { citing } from './citing';
import { removePlaceholders } from './export/placeholders';
import { publish } from './export/publish';
import { formatReport } from './export/report';
import { publishCiting } from './files/publish-citing';
import { writeSearchIndex } from './files/search-index';
import { writeViewFiles } from './files/view-files';
import { writeHostFiles } from './host/host-files';
import { fillOffline } from './offline/fill-offline';
import { writeWorker } from './offline/write-worker';
import { buildScripts } from './scripts/built-scripts';
import { bodyScripts } from './scripts/fill-body';
import { sealPages } from './seal/seal';
import { searchIndexParts } from './search';
import { compressAll, drawDocuments } from './share-work';
import { collectionViewFiles } from './view-files';

/**
 * What follows `next build`: makes documents of the exported pages, lays beside them the search index and
 * what pages are cited, shared, found and read without a network by, puts links below the base path, seals
 * pages against what is not theirs, and compresses all for hosts.
 * `PUBLISH_SLIM=0` leaves the framework's scripts in the pages, and ours out of them, to see the difference;
 * inline and another on every page, they cannot be allowed one by one, so that nothing is sealed then.
 *
 * @param out the export; changed in place
 * @param options `base`: the path below which the site stands, as `/archive`, empty at the root of a host;
 *   `previous`: the output before this one
 */
export async function publishExport(
  out: string,
  { base, previous }: { base: string; previous: string },
): Promise<void> {
  await removePlaceholders(out);
  const isSlim = process.env.PUBLISH_SLIM !== '0';
  if (isSlim) {
    await makeDocuments(out);
    await writeViewFiles(out, await collectionViewFiles());
  } else
    console.log(
      'PUBLISH_SLIM=0: the export stays as the framework wrote it, without a base path or a policy.',
    );
  await writeSearchIndex(out, await searchIndexParts());
  console.log(await publishCiting(out, '.next/cache/cards', await citing()));
  await fillOffline(out);
  if (isSlim) await writeHostFiles(out, await sealPages(out, base), base);
  console.log(await writeWorker(out));
  const { files, bytes, brotli, gzip } = await compressAll(out, previous);
  const kb = (size: number) => `${Math.round(size / 1000)} KB`;
  console.log(`${files} texts: ${kb(bytes)}, brotli ${kb(brotli)}, gzip ${kb(gzip)}`);
}

/** Makes documents of the exported pages, and has those drawn that the framework left out. */
async function makeDocuments(out: string): Promise<void> {
  const scripts = await buildScripts();
  console.log(formatReport(await publish({ out, publicDir: 'public', scripts })));
  console.log(`${await drawDocuments(out, bodyScripts(scripts))} pages drawn.`);
}
