import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BodyScripts } from '../publish/fill-body';
import { run } from './run.mjs';

/** As many processes as can work at once: each holds the whole collection in memory. */
export const drawingProcesses = Math.min(4, availableParallelism());

/**
 * Has the pages drawn that the framework left out, side by side. The program that draws is bundled into one
 * file first, since each process would otherwise translate several hundred modules for itself, which takes
 * longer than drawing the pages of a small collection.
 * @param out the export
 * @returns whether all went well; what did not, the processes have said
 */
export async function drawInProcesses(out: string, scripts: BodyScripts): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'daybook-draw-'));
  try {
    const [program, given] = [join(folder, 'draw.mjs'), join(folder, 'scripts.json')];
    await bundle(program);
    await writeFile(given, JSON.stringify(scripts));
    const codes = await Promise.all(
      Array.from({ length: drawingProcesses }, (_, index) =>
        run(process.execPath, [program, out, `${index}`, `${drawingProcesses}`, given]),
      ),
    );
    return codes.every((code) => code === 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundle(program: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('./draw-documents.ts', import.meta.url))],
    outfile: program,
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
