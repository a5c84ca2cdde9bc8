import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { finishExport } from '@/lib/build/finish-export';
import { withHeapLimit } from '@/lib/build/heap-limit';
import { BuildError, refusalOf } from '@/lib/build/output/build-error';
import { replaceOutput } from '@/lib/build/output/output-folder';
import { bundleScripts, writePageScripts } from '@/lib/build/scripts/bundle-scripts';
import { contentFolder, readContentFiles } from '@/lib/load/content-files';
import { withSiteUrl } from '@/lib/load/site-url';
import { chosenBasePath } from './dev/chosen-base-path.mjs';
import { run } from './dev/run.mjs';

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
  const handedOn = await mkdtemp(join(tmpdir(), 'daybook-'));
  // The check reads the articles, and hands on what it read to the steps after it.
  process.env.DAYBOOK_LIBRARY = join(handedOn, 'library');
  try {
    await refuseOtherAddress();
    const check = ['lib/cli/check.ts', '--quiet', '--hand-on', process.env.DAYBOOK_LIBRARY];
    if ((await run(join('node_modules', '.bin', 'tsx'), check)) !== 0)
      throw new BuildError(
        'The content has errors: they are listed above.',
        'Mend them, and build again.',
      );
    await replaceOutput(out, async (folder) => {
      const scripts = await bundleScripts(base);
      await writePageScripts(scripts.manifest);
      await exportSite(folder);
      await finishExport(folder, { base, previous: out, scripts });
    });
    return 0;
  } catch (error) {
    const told = error instanceof BuildError ? error : refusalOf(error);
    if (told === undefined) throw error;
    const held = existsSync(out) ? `\nThe previous output is untouched: ${out}` : '';
    console.error(`\n${told.message}\n${told.remedy}${held}`);
    return 1;
  } finally {
    await rm(handedOn, { recursive: true, force: true });
  }
}

/** Runs `next build` with a folder as the place of its export, and shows what it says. */
async function exportSite(folder: string): Promise<void> {
  const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      // Next reports its use to its makers unless it is told not to: nothing here speaks to anyone.
      NEXT_TELEMETRY_DISABLED: '1',
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
      ...process.env,
      EXPORT_DIR: relative('.', folder),
    },
  });
  let said = '';
  for (const [from, to] of [
    [next.stdout, process.stdout],
    [next.stderr, process.stderr],
  ] as const)
    from.on('data', (chunk: Buffer) => {
      to.write(chunk);
      // The reason stands at the end; a long build must not be held in memory.
      said = (said + chunk.toString()).slice(-20_000);
    });
  const code = await new Promise((done, fail) => next.once('close', done).once('error', fail));
  if (code === 0) return;
  throw (
    refusalOf(said) ??
    new BuildError('The site could not be built: the reason is above.', 'Mend it, and build again.')
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
