import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './is-running';

/**
 * Folder for temporary files of one build. It is inside the project, not in the system's temporary folder, so
 * that it is on the disk of the output and the next build can remove leftovers. `next build` empties `.next`
 * except for its cache.
 */
export const scratchFolder = join('.next', 'cache', 'scratch');

/** A process id, and the six characters that `mkdtemp` adds. */
const ownedFolder = /^(?<pid>\d+)-\w{6}$/;

/**
 * Runs `work` with a new folder inside `parent` and removes the folder afterwards. First removes folders left
 * by processes that no longer run.
 */
export async function withScratchFolder<Result>(
  parent: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    const pid = ownedFolder.exec(name)?.groups?.pid;
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(parent, name), { recursive: true, force: true });
  }
  const folder = await mkdtemp(join(parent, `${process.pid}-`));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
