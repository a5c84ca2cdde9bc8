import { citing } from '@/lib/load/citing';
import { searchIndexParts } from '@/lib/load/search';
import { fillOffline } from '../publish/offline/fill-offline';
import { writeWorker } from '../publish/offline/write-worker';
import { publish } from '../publish/publish';
import { publishCiting } from '../publish/publish-citing';
import { PublishError } from '../publish/publish-error';
import { formatReport } from '../publish/report';
import { writeSearchIndex, writeSearchScript } from '../publish/search-index';
import { buildSearchScript } from '../publish/search-script';

/**
 * Runs after `next build`: makes documents of the pages in `out/` and lays beside them the search index
 * and what pages are cited, shared and found by, and read by without a network.
 * `PUBLISH_SLIM=0` leaves the export as the framework wrote it, to see the difference.
 */
if (process.env.PUBLISH_SLIM === '0') {
  console.log('PUBLISH_SLIM=0: the export stays as the framework wrote it.');
} else {
  try {
    console.log(formatReport(await publish({ out: 'out', publicDir: 'public' })));
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    console.error(`The export could not be published.\n${error.message}`);
    process.exitCode = 1;
  }
}

await writeSearchIndex('out', await searchIndexParts());
await writeSearchScript('out', await buildSearchScript());
console.log(await publishCiting('out', '.next/cache/cards', await citing()));
await fillOffline('out');
console.log(await writeWorker('out'));
