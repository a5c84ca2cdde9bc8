import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listFiles } from '@/lib/build/output/list-files';
import { annotationScoreTable } from './annotate-scores';
import { annotateThroughputTable } from './annotate-throughput';
import { attributionTable } from './attributions';
import { buildSizeTables } from './build-sizes';
import { buildTimeTable } from './build-time';
import { eleventyTable } from './compare-eleventy';
import { figureScoreTable } from './figures';
import { formatScoreTable } from './formats';
import { hostilePatternTable } from './hostile-patterns';
import { lighthouseTable } from './lighthouse';
import { loadTable } from './load';
import { mutationTable } from './mutation';
import { mutationScoreTable } from './mutation-scores';
import { pageWeightTable } from './page-weight';
import { measurePages } from './pages/measure-pages';
import { collectionReadingTable, parseThroughputTable } from './parse-throughput';
import { roundTripTable } from './round-trips';
import { samplePages } from './sample-pages';
import { savedPageTable } from './saved-pages';
import { searchSizes, searchTable } from './search';
import { suggestionScoreTable } from './suggestions';

/**
 * `npm run bench`: prints tables of page sizes, build time, parsing speed, and quality and speed of
 * annotation. Nothing is asserted, because speed depends on the machine.
 *
 * `-- --load` measures only what nginx answers with what is in `out/` (a minute or so); `-- --lighthouse`
 * adds Lighthouse's view of each kind of page (minutes); `-- --mutation [FILES…]` changes the parser's code
 * and counts the changes that its tests notice (hours for all of it, minutes a file), and does nothing else;
 * what it found is kept and shown by later runs; `--one-in 4` changes one of four parts of each file only;
 * `-- --search` measures only search, at up to 100 000 entries (minutes), which other runs leave out; `--
 * --sizes 1000,10000` builds generated collections of these sizes, and does nothing else; `-- --compare` has
 * Eleventy make the same documents (it is fetched from the npm registry the first time), and does nothing
 * else; with `CONTENT_DIR` those of any collection; `-- --no-build` measures the pages that are in `out/` and
 * leaves the build time out; `-- --pages FOLDER` reads the public collections of saved pages in a folder, and
 * does nothing else: `--only htmldate` one of them, `--list day` lists the pages with a fault of that kind,
 * `--json FILE` writes a line for each page.
 */
const { values, positionals } = parseArgs({
  options: {
    compare: { type: 'boolean' },
    lighthouse: { type: 'boolean' },
    load: { type: 'boolean' },
    mutation: { type: 'boolean' },
    pages: { type: 'string' },
    only: { type: 'string' },
    list: { type: 'string' },
    json: { type: 'string' },
    search: { type: 'boolean' },
    'one-in': { type: 'string' },
    'no-build': { type: 'boolean' },
    sizes: { type: 'string' },
  },
  allowPositionals: true,
});
const OUT = 'out';

if (values.mutation) {
  console.log(`\nMutation testing\n\n${mutationTable(positionals, Number(values['one-in'] ?? 1))}`);
  process.exit();
}

if (values.pages !== undefined) {
  console.log(`\nSaved pages of public collections\n\n${await measurePages(values.pages, values)}`);
  process.exit();
}

if (values.compare) {
  const table = await eleventyTable();
  console.log(`\nBeside Eleventy\n\n${table ?? 'Eleventy could not be installed.'}`);
  process.exit();
}

if (values.sizes !== undefined) {
  console.log(
    `\nBuilding made collections\n\n${await buildSizeTables(OUT, values.sizes.split(',').map(Number))}`,
  );
  process.exit();
}

if (values.search) {
  console.log(`\nSearch, real entries and grown collections\n\n${await searchTable(searchSizes)}`);
  process.exit();
}

if (values.load) {
  const samples = samplePages(OUT, await listFiles(OUT));
  console.log(`\nnginx under load, over loopback\n\n${await loadTable(OUT, samples)}`);
  process.exit();
}

console.log(`\nReading layouts without conventions of their own\n\n${formatScoreTable()}`);
console.log(`\nReading saved pages\n\n${await savedPageTable()}`);
console.log(`\nParsing\n\n${parseThroughputTable()}\n\n${await collectionReadingTable()}`);
console.log(`\nHostile texts\n\n${hostilePatternTable()}`);
console.log(`\nRound trips\n\n${roundTripTable()}`);

console.log(`\nMutation testing of the parser, as last measured\n\n${mutationScoreTable()}`);

console.log(`\nAnnotation against a reader’s notes\n\n${await annotationScoreTable()}`);
console.log(
  `\nWho says what, by the rules against readings by hand\n\n${await attributionTable()}`,
);
console.log(`\nAnnotating made-up entries\n\n${annotateThroughputTable()}`);
console.log(`\nFigures, against those marked by hand\n\n${await figureScoreTable()}`);
console.log(
  `\nSame-event suggestions, against the catalogue’s events\n\n${await suggestionScoreTable()}`,
);

console.log(
  `\nSearch, real entries and grown collections\n\n${await searchTable(searchSizes.slice(0, 3))}`,
);

if (!values['no-build']) {
  const pages = async () => (await listFiles(OUT)).filter((path) => path.endsWith('.html')).length;
  console.log(`\nBuild\n\n${await buildTimeTable(pages)}`);
}
if (!existsSync(OUT)) throw new Error('There is no site in out/: leave --no-build out.');
const samples = samplePages(OUT, await listFiles(OUT));
console.log(`\nWeight of the heaviest page of each kind\n\n${pageWeightTable(OUT, samples)}`);
if (values.lighthouse)
  console.log(`\nLighthouse, mobile, median of 3\n\n${await lighthouseTable(OUT, samples)}`);
