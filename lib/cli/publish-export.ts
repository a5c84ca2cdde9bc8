import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { citing } from '@/lib/load/citing';
import { searchIndexParts } from '@/lib/load/search';
import { BuildError } from '../publish/build-error';
import { compressFiles } from '../publish/compress';
import { writeHostFiles } from '../publish/host-files';
import { fillOffline } from '../publish/offline/fill-offline';
import { writeWorker } from '../publish/offline/write-worker';
import { removePlaceholders } from '../publish/placeholders';
import { publish } from '../publish/publish';
import { publishCiting } from '../publish/publish-citing';
import { formatReport } from '../publish/report';
import { sealPages } from '../publish/seal';
import { writeSearchIndex } from '../publish/search-index';
import { run } from './run.mjs';

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
  console.log(
    isSlim
      ? formatReport(await publish({ out, publicDir: 'public' }))
      : 'PUBLISH_SLIM=0: the export stays as the framework wrote it, without a base path or a policy.',
  );
  if (isSlim) await drawDocuments(out);
  await writeSearchIndex(out, await searchIndexParts());
  console.log(await publishCiting(out, '.next/cache/cards', await citing()));
  await fillOffline(out);
  if (isSlim) await writeHostFiles(out, await sealPages(out, base), base);
  console.log(await writeWorker(out));
  const { files, bytes, brotli, gzip } = await compressFiles(out, previous);
  const kb = (size: number) => `${Math.round(size / 1000)} KB`;
  console.log(`${files} texts: ${kb(bytes)}, brotli ${kb(brotli)}, gzip ${kb(gzip)}`);
}

/** Has the pages drawn that the framework left out, by as many processes as can work at once. */
async function drawDocuments(out: string): Promise<void> {
  const of = Math.min(4, availableParallelism());
  const tsx = join('node_modules', '.bin', 'tsx');
  const codes = await Promise.all(
    Array.from({ length: of }, (_, index) =>
      // Without this React checks and describes everything that it is given.
      run(tsx, ['lib/cli/draw-documents.ts', out, `${index}`, `${of}`], { NODE_ENV: 'production' }),
    ),
  );
  if (codes.some((code) => code !== 0))
    throw new BuildError(
      'The pages could not be drawn: the reason is above.',
      'Mend it, and build again.',
    );
}
