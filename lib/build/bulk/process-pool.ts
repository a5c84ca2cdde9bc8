import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { listHeapLimitFlags } from '../heap-limit';
import { BuildError, findRefusal } from '../output/build-error';

/**
 * Bundles a program for Node into one file. Otherwise each process would compile several hundred modules,
 * which takes longer than rendering the pages of a small collection.
 * @param base path below which the site is served, which is compiled in
 * @param folder where the file is written
 * @returns the path of the file
 */
export async function bundleProgram(source: string, base: string, folder: string): Promise<string> {
  const outfile = join(folder, `${basename(source, '.ts')}.mjs`);
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    define: {
      // Otherwise React checks and describes everything that it is given.
      'process.env.NODE_ENV': '"production"',
      BUNDLED_BASE_PATH: JSON.stringify(base),
    },
    // CommonJS packages ask for Node's own modules by a function that ES modules do not have.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return outfile;
}

/**
 * Runs a bundled program to its end, and shows its error output as it comes.
 * @param task the sentence for a failure: `The pages could not be rendered`
 * @returns its standard output
 * @throws {BuildError} if it fails
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  task: string,
): Promise<string> {
  const child = spawn(process.execPath, [...listHeapLimitFlags(), program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk);
    errors = (errors + chunk.toString()).slice(-20_000);
  });
  const code = await new Promise((done, fail) => child.once('close', done).once('error', fail));
  if (code === 0) return Buffer.concat(output).toString();
  throw (
    findRefusal(errors) ??
    new BuildError(`${task}: the reason is above.`, 'Fix it, and build again.')
  );
}
