import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listFiles } from '@/lib/publish/export-files';
import { annotationScoreTable } from './annotate-scores';
import { annotateThroughputTable } from './annotate-throughput';
import { attributionTable } from './attributions';
import { buildTimeTable } from './build-time';
import { formatScoreTable } from './formats';
import { lighthouseTable } from './lighthouse';
import { samplePages } from './page-kinds';
import { pageWeightTable } from './page-weight';
import { parseThroughputTable } from './parse-throughput';

/**
 * `npm run bench`: how heavy pages are, how long a build takes, how fast articles are read and how
 * well and fast they are annotated, as tables. Nothing is asserted: a machine's speed is not the code's fault.
 *
 * `-- --lighthouse` adds Lighthouse's view of each kind of page (minutes);
 * `-- --no-build` measures the pages that are in `out/` and leaves the build time out.
 */
const { values } = parseArgs({
  options: { lighthouse: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
});
const OUT = 'out';

console.log(`\nReading layouts without conventions of their own\n\n${formatScoreTable()}`);
console.log(`\nParsing\n\n${await parseThroughputTable()}`);

console.log(`\nAnnotation against a reader’s notes\n\n${await annotationScoreTable()}`);
console.log(
  `\nWho says what, by the rules against readings by hand\n\n${await attributionTable()}`,
);
console.log(`\nAnnotating made-up entries\n\n${annotateThroughputTable()}`);

if (!values['no-build']) {
  const pages = async () => (await listFiles(OUT)).filter((path) => path.endsWith('.html')).length;
  console.log(`\nBuild\n\n${await buildTimeTable(pages)}`);
}
if (!existsSync(OUT)) throw new Error('There is no site in out/: leave --no-build out.');
const samples = samplePages(OUT, await listFiles(OUT));
console.log(`\nWeight of the heaviest page of each kind\n\n${pageWeightTable(OUT, samples)}`);
if (values.lighthouse)
  console.log(`\nLighthouse, mobile, median of 3\n\n${await lighthouseTable(OUT, samples)}`);
