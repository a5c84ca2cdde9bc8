import { Session } from 'node:inspector/promises';
import { json } from 'node:stream/consumers';
import { z } from 'zod';

/**
 * Counts the steps that reading each of the files on standard input takes: how often functions are called and
 * blocks of code run. The same file takes the same number of steps on any machine, however busy. V8 counts
 * blocks only in code that is compiled after counting begins, so this is a process of its own.
 */
const counted = /\/(?:lib|node_modules\/(?:parse5|entities|linkedom|@mozilla\/readability))\//u;

const files = z
  .array(z.object({ name: z.string(), content: z.string() }))
  .parse(await json(process.stdin));
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { readArticle } = await import('@/lib/load/read-article');

/** Returns the steps since the last call. */
async function takeSteps(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => counted.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((total, { count }) => total + count, 0);
}

const steps: number[] = [];
for (const { name, content } of files) {
  // The first reading prepares what later ones reuse.
  readArticle(content, [], {}, { name });
  await takeSteps();
  readArticle(content, [], {}, { name });
  steps.push(await takeSteps());
}
process.stdout.write(JSON.stringify(steps));
