import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { snapshotFile } from '@/lib/load/build-paths.mjs';
import { scratchFolder, withScratchFolder } from '../output/scratch-folder';
import type { FileFacts, SiteOutput, Weight } from '../output/site-output';
import type { PageFindings } from '../output/site-pages';
import { bundleProgram, runProgram } from './process-pool';

/** The task of one process. */
export type RenderTask = {
  /** The folder of the output. */
  folder: string;
  /** The folder of an earlier output. */
  previous: string;
  base: string;
  /** The snapshot of the library. */
  snapshot: string;
  share: { index: number; of: number };
};

/** Results of one process. */
export type RenderedShare = {
  rendered: number;
  weight: Weight;
  files: [path: string, facts: FileFacts][];
  links: [url: string, page: string][];
  canonical: string[];
};

/** One process per core, at most four: each has the whole collection in memory. */
const processes = Math.min(4, availableParallelism());

const failure = 'The pages could not be rendered';

/**
 * Renders the pages that `next build` skipped, in several processes: 10 000 entries take 14 s on two cores,
 * 23 s in one process.
 * @returns the number of pages rendered
 * @throws {BuildError} if a process fails
 */
export async function renderInProcesses(
  task: Omit<RenderTask, 'share' | 'snapshot'>,
  output: SiteOutput,
  findings: PageFindings,
): Promise<number> {
  const shares = await withScratchFolder(scratchFolder, async (scratch) => {
    const source = fileURLToPath(new URL('./render-share.ts', import.meta.url));
    const program = await bundleProgram(source, task.base, scratch);
    const renderShare = async (index: number) => {
      const own: RenderTask = { ...task, snapshot: snapshotFile, share: { index, of: processes } };
      const output = await runProgram(program, [JSON.stringify(own)], failure);
      // Printed a moment ago by the same program, so its form needs no check.
      return JSON.parse(output) as RenderedShare;
    };
    return Promise.all(Array.from({ length: processes }, (_, index) => renderShare(index)));
  });
  for (const { weight, files, links, canonical } of shares) {
    output.include(files, weight);
    for (const [url, page] of links) if (!findings.links.has(url)) findings.links.set(url, page);
    findings.canonical.push(...canonical);
  }
  return shares.reduce((sum, { rendered }) => sum + rendered, 0);
}
