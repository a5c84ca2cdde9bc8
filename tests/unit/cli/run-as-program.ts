import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** The output of a command, and its exit code. */
export type Outcome = { code: number | null; stdout: string; stderr: string };

type Command = 'add' | 'check' | 'diff' | 'names' | 'parse' | 'query' | 'suggest';

const bundles = new Map<Command, string>();

/** Runs a command of `lib/cli` on a content folder as npm would, without a terminal. */
export function runCommand(name: Command, args: readonly string[], folder: string): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundleOf(name), ...args], {
    encoding: 'utf8',
    input: '',
    maxBuffer: 100_000_000,
    env: { ...process.env, CONTENT_DIR: folder },
  });
  return { code: status, stdout, stderr };
}

/** Compiles a command once for all runs, because compiling takes longer than most runs. */
function bundleOf(name: Command): string {
  const known = bundles.get(name);
  if (known !== undefined) return known;
  const outfile = resolve(`tests/.results/commands/${process.pid}/${name}.mjs`);
  buildSync({
    entryPoints: [`lib/cli/${name}.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    packages: 'external',
    platform: 'node',
    sourcemap: 'inline',
  });
  bundles.set(name, outfile);
  return outfile;
}
