import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { finishExport } from '@/lib/build/finish-export';
import { withHeapLimit } from '@/lib/build/heap-limit';
import { BuildError, refusalOf } from '@/lib/build/output/build-error';
import { replaceOutput } from '@/lib/build/output/output-folder';
import { scratchFolder, withScratchFolder } from '@/lib/build/output/scratch-folder';
import { bundleScripts, writePageScripts } from '@/lib/build/scripts/bundle-scripts';
import { contentFolder, readContentFiles } from '@/lib/load/content-files';
import { withSiteUrl } from '@/lib/load/site-url';
import { chosenBasePath } from './dev/chosen-base-path.mjs';

/**
 * `npm run build`: checks the content, bundles the scripts, exports and completes the site, and only then puts
 * it in the place of the previous one. `OUT_DIR` names another folder than `out`, inside the project; `BASE_PATH`
 * the path below which the site will stand.
 *
 * Exit 0: the new site is whole and in place. 1: it is not, and the previous one is untouched.
 */
const out = process.env.OUT_DIR || 'out';
const base = chosenBasePath();
process.env.NODE_OPTIONS = withHeapLimit(process.env.NODE_OPTIONS);

async function main(): Promise<number> {
  try {
    await withScratchFolder(scratchFolder, async (scratch) => {
      await refuseOtherAddress();
      await checkContent(join(scratch, 'library'));
      await replaceOutput(out, async (folder) => {
        const scripts = await bundleScripts(base);
        await writePageScripts(scripts.manifest);
        await exportSite(folder);
        await finishExport(folder, { base, previous: out, scripts });
      });
    });
    return 0;
  } catch (error) {
    const told = error instanceof BuildError ? error : refusalOf(error);
    if (told === undefined) throw error;
    const held = existsSync(out) ? `\nThe previous output is untouched: ${out}` : '';
    console.error(`\n${told.message}\n${told.remedy}${held}`);
    return 1;
  }
}

/** Checks the content in a process of its own, which hands on the library that it read to the later steps. */
async function checkContent(library: string): Promise<void> {
  process.env.DAYBOOK_LIBRARY = library;
  const { code, signal, said, complained } = await runStep([
    ...['--import', 'tsx', 'lib/cli/check.ts'],
    ...['--quiet', '--hand-on', library],
  ]);
  if (code === 0) return;
  // Only problems of the content are printed to standard output.
  if (said !== '')
    throw new BuildError(
      'The content has errors: they are listed above.',
      'Fix them, and build again.',
    );
  throw refusalOf(complained) ?? unexplained('The content could not be checked', signal);
}

/** Runs `next build` with a folder as the place of its export. */
async function exportSite(folder: string): Promise<void> {
  const next = ['node_modules/next/dist/bin/next', 'build'];
  const { code, signal, said, complained } = await runStep(next, {
    // Next reports its use to its makers unless it is told not to: nothing here speaks to anyone.
    NEXT_TELEMETRY_DISABLED: '1',
    ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    ...process.env,
    EXPORT_DIR: relative('.', folder),
  });
  if (code === 0) return;
  throw (
    refusalOf(complained) ?? refusalOf(said) ?? unexplained('The site could not be built', signal)
  );
}

/** Runs a step with Node, shows what it prints, and returns the end of that, where the reason is. */
async function runStep(args: readonly string[], env = process.env) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let [said, complained] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    said = (said + chunk.toString()).slice(-20_000);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk);
    complained = (complained + chunk.toString()).slice(-20_000);
  });
  const [code, signal]: unknown[] = await once(child, 'close');
  return { code, signal, said, complained };
}

/** An error whose reason a step has printed, or that has none: the system ends what takes too much memory. */
function unexplained(failure: string, signal: unknown): BuildError {
  return signal === null
    ? new BuildError(`${failure}: the reason is above.`, 'Fix it, and build again.')
    : new BuildError(
        `${failure}: it was ended by ${signal}.`,
        'Free some memory, and build again.',
      );
}

/** Where both are given, the site's address has to end in the base path, or links and feeds disagree. */
async function refuseOtherAddress(): Promise<void> {
  const { collection } = await readContentFiles(contentFolder());
  const siteUrl = collection === null ? undefined : withSiteUrl(collection).siteUrl;
  if (base === '' || siteUrl === undefined || new URL(siteUrl).pathname === base) return;
  throw new BuildError(
    `The site’s address is ${siteUrl}, but BASE_PATH is ${base}.`,
    `Write the same path in both: ${new URL(siteUrl).origin}${base}`,
  );
}

process.exitCode = await main();
