import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { BuildError, refusalOf } from './output/build-error';
import { scratchFolder, withScratchFolder } from './output/scratch-folder';

/** As many processes as can work at once: one that draws holds the whole collection in memory. */
export const processes = Math.min(4, availableParallelism());

/**
 * Shares a task among processes. The program is bundled into one file first, since each process would
 * otherwise translate several hundred modules for itself, which takes longer than drawing the pages of a
 * small collection.
 * @param program its source, beside this one; it is given the arguments, which share is its own, from 0, and
 *   of how many
 * @param task what has failed where one of them does: `The pages could not be drawn`
 * @returns what each has said
 * @throws {BuildError} where one fails
 */
export async function inProcesses(
  program: string,
  args: readonly string[],
  task: string,
): Promise<string[]> {
  return withScratchFolder(scratchFolder, async (folder) => {
    const bundled = join(folder, 'program.mjs');
    await bundle(fileURLToPath(new URL(`./${program}`, import.meta.url)), bundled);
    const runs = Array.from({ length: processes }, (_, index) =>
      runToEnd([bundled, ...args, `${index}`, `${processes}`]),
    );
    const ended = await Promise.all(runs);
    const failed = ended.find(({ code }) => code !== 0);
    if (failed === undefined) return ended.map(({ said }) => said);
    throw (
      refusalOf(failed.complained) ??
      new BuildError(`${task}: the reason is above.`, 'Mend it, and build again.')
    );
  });
}

/** Runs a program of Node’s, and shows its complaints as they come. */
async function runToEnd(args: readonly string[]) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, complained] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk);
    complained = (complained + chunk.toString()).slice(-20_000);
  });
  const code = await new Promise((done, fail) => child.once('close', done).once('error', fail));
  return { code, said, complained };
}

/** Makes one file of a program’s source and all that it imports. */
export async function bundle(source: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    // Otherwise React checks and describes everything that it is given.
    define: { 'process.env.NODE_ENV': '"production"' },
    // Packages of the older form ask for Node’s own modules by a function that modules do not have.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
}
