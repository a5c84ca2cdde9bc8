import { citingFiles } from '@/lib/load/citing';
import { searchIndexFiles } from '@/lib/load/search';
import { publish } from '../publish/publish';
import { PublishError } from '../publish/publish-error';
import { formatReport } from '../publish/report';
import { writeSearchIndex } from '../publish/search-index';
import { writeFiles } from '../publish/write-files';

/**
 * Runs after `next build`: makes documents of the pages in `out/` and lays beside them the search index
 * and what entries are cited by.
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

await writeSearchIndex('out', await searchIndexFiles());
await writeFiles('out', await citingFiles());
