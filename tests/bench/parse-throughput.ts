import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { resolveContentFolder } from '@/lib/load/content-bytes';
import { listArticlePaths } from '@/lib/load/list-articles';
import { readArticle } from '@/lib/load/read-article';
import { readSettingsAndCatalogue } from '@/lib/load/settings-and-catalogue';
import { markdownTable, median } from './markdown-table';

const megabyte = 1_000_000;

/** 100 MB are many pages, as no live blog is that long. One of 100 000 posts shows that one could be. */
const workloads = [
  { name: 'a live blog of 1 MB', files: 1, megabytes: 1 },
  { name: 'a live blog of 10 MB', files: 1, megabytes: 10 },
  { name: '100 live blogs of 1 MB', files: 100, megabytes: 1 },
  { name: 'one of 100 000 posts', files: 1, megabytes: 72 },
] as const;

const measurementSchema = z.object({
  posts: z.number(),
  characters: z.number(),
  seconds: z.number(),
  heap: z.number(),
  peak: z.number(),
});

/** Measures time and memory of parsing generated live blogs, each in its own process. */
export function parseThroughputTable(): string {
  const rows = workloads.map(({ name, files, megabytes }) => {
    const { posts, characters, seconds, heap, peak } = inOwnProcess(files, megabytes);
    const size = characters / megabyte;
    return [
      name,
      size.toFixed(1),
      String(posts),
      seconds.toFixed(2),
      (size / seconds).toFixed(1),
      ((seconds * 1_000_000) / posts).toFixed(0),
      (heap / megabyte).toFixed(0),
      (peak / megabyte).toFixed(0),
    ];
  });
  return markdownTable(
    ['generated text', 'MB', 'posts', 'seconds', 'MB/s', 'µs a post', 'heap MB', 'peak MB'],
    rows,
  );
}

function inOwnProcess(files: number, megabytes: number): z.infer<typeof measurementSchema> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      'tests/bench/parse-in-own-process.ts',
      JSON.stringify({ files, megabytes }),
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`A measurement failed.\n${stderr}`);
  return measurementSchema.parse(JSON.parse(stdout));
}

/** Measures reading the collection's articles with front matter and checks: median of five. */
export async function collectionReadingTable(): Promise<string> {
  const folder = resolveContentFolder();
  const { outlets } = readSettingsAndCatalogue(folder);
  const files = listArticlePaths(folder).map((path) => readFileSync(join(folder, path), 'utf8'));
  const size = files.join('').length / megabyte;
  const rounds = Math.max(1, Math.round(1 / size));
  let entries = 0;
  const seconds = Array.from({ length: 6 }, () => {
    const start = performance.now();
    entries = 0;
    for (let round = 0; round < rounds; round += 1)
      for (const file of files) entries += readArticle(file, outlets, {}).parsed.entries.length;
    return (performance.now() - start) / 1000;
  });
  // The first run warms up the engine.
  const time = median(seconds.slice(1));
  return markdownTable(
    ['text', 'MB', 'seconds', 'MB/s', 'entries'],
    [
      [
        `${rounds} × the collection`,
        (rounds * size).toFixed(1),
        time.toFixed(2),
        ((rounds * size) / time).toFixed(1),
        String(entries),
      ],
    ],
  );
}
