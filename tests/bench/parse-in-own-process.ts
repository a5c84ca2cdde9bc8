import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { noFacts } from '@/lib/parse/facts';
import { parseArticle } from '@/lib/parse/parse-article';
import { generatedLiveBlog } from './generated-live-blog';

/**
 * Parses generated live blogs and prints time and memory as JSON. Each measurement has its own process,
 * because memory is measured per process. Usage: `parse-in-own-process.ts '{"files":1,"megabytes":10}'`.
 */
const { files, megabytes } = z
  .object({ files: z.number(), megabytes: z.number() })
  .parse(JSON.parse(process.argv[2] ?? ''));
const sha256 = '0'.repeat(64);
const parse = (text: string) => parseArticle({ text, sha256, facts: noFacts }).entries.length;

// The engine optimises code that runs often; one short page takes too little time to matter.
for (let seed = 1; seed <= 5; seed += 1) parse(generatedLiveBlog(200_000, seed));

let posts = 0;
let characters = 0;
let seconds = 0;
for (let seed = 1; seed <= files; seed += 1) {
  // Encodes and decodes the text, as for a file: a concatenated string is slower to read.
  const text = Buffer.from(generatedLiveBlog(megabytes * 1_000_000, seed)).toString();
  const start = performance.now();
  posts += parse(text);
  seconds += (performance.now() - start) / 1000;
  characters += text.length;
}
const heap = process.memoryUsage().heapUsed;
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ posts, characters, seconds, heap, peak }));
