import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { contentErrorsCode } from '@/lib/build/content-errors-code';
import { finishExport } from '@/lib/build/finish-export';
import { listHeapLimitFlags } from '@/lib/build/heap-limit';
import { BuildError, findRefusal } from '@/lib/build/output/build-error';
import { moveFolder, replaceOutput } from '@/lib/build/output/output-folder';
import { bundleScripts, writePageScripts } from '@/lib/build/scripts/bundle-scripts';
import { exportFolder, snapshotFile } from '@/lib/load/build-paths.mjs';
import { readContentBytes, resolveContentFolder } from '@/lib/load/content-bytes';
import { readSnapshotSource } from '@/lib/load/library-snapshot';
import { loadLibraryFrom } from '@/lib/load/load-library';
import { readSettingsAndCatalogue } from '@/lib/load/settings-and-catalogue';
import { withSiteUrl } from '@/lib/load/site-url';
import { readChosenBasePath } from './dev/chosen-base-path.mjs';

/**
 * `npm run build`: reads and checks the content, bundles the scripts, exports and completes the site, and only
 * then puts it in the place of the previous output. `OUT_DIR` names another folder than `out`, inside the project;
 * `BASE_PATH` the path below which the site is served.
 *
 * Exit 0: the new site is complete and in place. 1: it is not, and the previous one is untouched.
 */
const out = process.env.OUT_DIR || 'out';
const base = readChosenBasePath();

async function main(): Promise<number> {
  try {
    await refuseOtherSiteUrl();
    await readContent();
    const content = readSnapshotSource(snapshotFile)?.content;
    await replaceOutput(out, async (folder) => {
      const scripts = await bundleScripts(base);
      await writePageScripts(scripts.manifest);
      await exportSite();
      await moveFolder(exportFolder, folder);
      await loadLibraryFrom(snapshotFile);
      await finishExport(folder, { base, previous: out, scripts });
      await refuseChanges(content);
    });
    return 0;
  } catch (error) {
    const refusal = error instanceof BuildError ? error : findRefusal(error);
    if (refusal === undefined) throw error;
    const untouched = existsSync(out) ? `\nThe previous output is untouched: ${out}` : '';
    console.error(`\n${refusal.message}\n${refusal.remedy}${untouched}`);
    return 1;
  } finally {
    await rm(snapshotFile, { force: true });
    await rm(exportFolder, { recursive: true, force: true });
  }
}

/** Reads and checks the content, and leaves the library in the snapshot for the later steps. */
async function readContent(): Promise<void> {
  const program = ['--import', 'tsx', 'lib/build/read-content.ts', snapshotFile];
  const { code, signal, errors } = await runStep(program);
  if (code === 0) return;
  if (code === contentErrorsCode)
    throw new BuildError(
      'The content has errors: they are listed above.',
      'Fix them, and build again.',
    );
  throw findRefusal(errors) ?? explainFailure('The content could not be read', signal);
}

/** Runs `next build`, which exports to the folder that `next.config.js` names. */
async function exportSite(): Promise<void> {
  const next = ['node_modules/next/dist/bin/next', 'build'];
  const { code, signal, output, errors } = await runStep(next, {
    // Next sends telemetry unless this is set; nothing here may use the network.
    NEXT_TELEMETRY_DISABLED: '1',
    ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    ...process.env,
  });
  if (code === 0) return;
  throw (
    findRefusal(errors) ??
    findRefusal(output) ??
    explainFailure('The site could not be built', signal)
  );
}

/** Runs a step with Node, shows its output, and returns the end of that, which has the reason of a failure. */
async function runStep(args: readonly string[], env = process.env) {
  const child = spawn(process.execPath, [...listHeapLimitFlags(), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    output = (output + chunk.toString()).slice(-20_000);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk);
    errors = (errors + chunk.toString()).slice(-20_000);
  });
  const [code, signal]: unknown[] = await once(child, 'close');
  return { code, signal, output, errors };
}

/** Returns the error of a step. It may have no reason: the system kills processes that use too much memory. */
function explainFailure(failure: string, signal: unknown): BuildError {
  return signal === null
    ? new BuildError(`${failure}: the reason is above.`, 'Fix it, and build again.')
    : new BuildError(
        `${failure}: it was ended by ${signal}.`,
        'Free some memory, and build again.',
      );
}

/** Refuses a site whose pages may be of different versions of the content. */
async function refuseChanges(content: string | undefined): Promise<void> {
  const { hash } = readContentBytes(resolveContentFolder());
  if (hash === content) return;
  throw new BuildError(
    'The content changed while the site was being built, so pages may contradict each other.',
    'Build again.',
  );
}

/** Refuses a site URL that does not end in the base path: links and feeds would disagree. */
async function refuseOtherSiteUrl(): Promise<void> {
  const { collection } = readSettingsAndCatalogue(resolveContentFolder());
  const siteUrl = collection === null ? undefined : withSiteUrl(collection).siteUrl;
  if (base === '' || siteUrl === undefined || new URL(siteUrl).pathname === base) return;
  throw new BuildError(
    `The site URL is ${siteUrl}, but BASE_PATH is ${base}.`,
    `Write the same path in both: ${new URL(siteUrl).origin}${base}`,
  );
}

process.exitCode = await main();
