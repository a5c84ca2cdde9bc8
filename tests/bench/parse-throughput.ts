import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readArticle } from '@/lib/load/article-file';
import { articlePaths, contentFolder, readContentFiles } from '@/lib/load/content-files';
import { splitFrontMatter } from '@/lib/load/front-matter';
import { noFacts } from '@/lib/parse/facts';
import { parseArticle } from '@/lib/parse/parse-article';
import { markdownTable, median } from './markdown-table';

const MEGABYTE = 1_000_000;

/**
 * How fast articles are read: the collection's own, over and over, and one article grown to a length
 * that none has, which shows whether time grows faster than text does.
 */
export async function parseThroughputTable(): Promise<string> {
  const folder = contentFolder();
  const { outlets } = await readContentFiles(folder);
  const paths = await articlePaths(folder);
  const files = paths.map((path) => readFileSync(join(folder, path), 'utf8'));
  const collection = files.join('').length;

  const rows: string[][] = [];
  for (const size of [MEGABYTE, 10 * MEGABYTE]) {
    const rounds = Math.max(1, Math.round(size / collection));
    rows.push(
      measured(`${rounds} × the collection`, rounds * collection, () => {
        let entries = 0;
        for (let round = 0; round < rounds; round++)
          for (const file of files) entries += readArticle(file, outlets, {}).parsed.entries.length;
        return entries;
      }),
    );
  }

  const longest = [...files].sort((a, b) => b.length - a.length)[0] ?? '';
  const body = `${splitFrontMatter(longest).text}\n\n`;
  for (const size of [MEGABYTE, 10 * MEGABYTE]) {
    const text = body.repeat(Math.ceil(size / body.length));
    const sha256 = createHash('sha256').update(text).digest('hex');
    rows.push(
      measured('one article, grown', text.length, () => {
        return parseArticle({ text, sha256, facts: noFacts }).entries.length;
      }),
    );
  }
  return markdownTable(['text', 'MB', 'seconds', 'MB/s', 'entries', 'heap MB'], rows);
}

/** Median of three runs, after one that lets the engine warm up. */
function measured(name: string, characters: number, parse: () => number): string[] {
  let entries = parse();
  let heap = 0;
  const seconds = [1, 2, 3].map(() => {
    const start = performance.now();
    entries = parse();
    const taken = (performance.now() - start) / 1000;
    heap = Math.max(heap, process.memoryUsage().heapUsed);
    return taken;
  });
  const size = characters / MEGABYTE;
  const time = median(seconds);
  return [
    name,
    size.toFixed(1),
    time.toFixed(2),
    (size / time).toFixed(1),
    String(entries),
    (heap / MEGABYTE).toFixed(0),
  ];
}
