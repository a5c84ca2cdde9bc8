import { cp, lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BuildError } from './build-error';
import { isRunning } from './is-running';

/** The folders of one output, beside each other on one disk, so that a rename swaps them. */
type OutputFolder = {
  /** The published output: always the complete result of the last successful build. */
  out: string;
  /** The folder of a build that is not complete yet. */
  next: string;
  /** The previous output, during the swap. */
  previous: string;
  /** File with the id of the process that builds. */
  lock: string;
};

/** Returns the folders that belong to an output: `out` has `.out-new` and `.out-old` beside it. */
function locateOutput(out: string): OutputFolder {
  const beside = (name: string) => join(dirname(out), `.${basename(out)}-${name}`);
  return { out, next: beside('new'), previous: beside('old'), lock: beside('lock') };
}

/**
 * Makes an output beside the previous one and swaps them once the new one is complete. Until then, and after
 * any failure, the previous output is untouched.
 * @param out the output folder
 * @param make writes the new output into the given folder, which may already exist, empty
 * @throws {BuildError} if another build is running, or the outputs could not be swapped
 */
export async function replaceOutput(
  out: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = locateOutput(out);
  await mkdir(dirname(out), { recursive: true });
  await takeLock(folder.lock);
  try {
    await restoreOutput(folder);
    await refuseUnswappable(folder);
    await make(folder.next);
    await swap(folder);
  } finally {
    await rm(folder.next, { recursive: true, force: true });
    await rm(folder.lock, { force: true });
  }
}

/** Moves a folder to a path that is free or an empty folder; copies it if that is on another disk. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

/** Restores the output of an interrupted swap, and removes unfinished builds. */
async function restoreOutput({ out, next, previous }: OutputFolder): Promise<void> {
  if (!(await exists(out)) && (await exists(previous))) await rename(previous, out);
  await rm(previous, { recursive: true, force: true });
  await rm(next, { recursive: true, force: true });
}

/**
 * Swaps the outputs by two renames. If the second fails, the previous output is put back; if the process ends
 * between them, the next build puts it back.
 */
async function swap({ out, next, previous }: OutputFolder): Promise<void> {
  const hadOutput = await exists(out);
  if (hadOutput) await rename(out, previous);
  try {
    await rename(next, out);
  } catch (error) {
    if (hadOutput) await rename(previous, out);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

/** Refuses an output folder that could not be swapped, before a build that takes minutes. */
async function refuseUnswappable({ out, next }: OutputFolder): Promise<void> {
  const state = await lstat(out).catch(ignoreMissing);
  if (state && !state.isDirectory())
    throw new BuildError(
      `${out} is ${state.isSymbolicLink() ? 'a link' : 'not a folder'}, so a build could not replace it.`,
      `Remove it, and publish the folder that the build makes.`,
    );
  await mkdir(next);
  if (!state) return;
  // A mount point is a folder of another disk, or refuses to be renamed.
  const other = await lstat(next);
  if (other.dev !== state.dev)
    throw new BuildError(
      `${out} is on another disk than the folder around it, so a build could not replace it by a rename.`,
      `Unmount it, build, and copy ${out} there.`,
    );
}

async function takeLock(lock: string): Promise<void> {
  for (const isLastTry of [false, true]) {
    try {
      const file = await open(lock, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (isLastTry || isRunning(holder))
      throw new BuildError(
        `Another build is running (process ${holder}).`,
        `Wait until it ends, or remove ${lock} if there is none.`,
      );
    await rm(lock, { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(ignoreMissing)) !== undefined;
}

function ignoreMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
