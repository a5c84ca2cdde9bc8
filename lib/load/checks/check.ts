import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileIssue } from '@/lib/schema/library';
import { contentFolder } from '../content-files';
import { handOn } from '../handed-on';
import { readLibrary } from '../library';
import { permalinksFile, updatedLedger } from '../permalinks';
import { formatProblems } from '../problems';

/** Every problem in the content folder: errors first, then file by file down its lines. */
export type CheckResult = { issues: FileIssue[]; text: string; hasErrors: boolean };

/**
 * Checks the whole content folder as the build would.
 * @param options `updatePermalinks` writes today's entry ids into the ledger first; `file` (a path
 *   below the content folder) leaves the problems of all others out; `handOn` is the file to write the
 *   library to, for the later steps of a build
 */
export async function checkContent(
  options: { updatePermalinks?: boolean; file?: string; handOn?: string } = {},
): Promise<CheckResult> {
  const folder = contentFolder();
  if (options.updatePermalinks) await writeLedger(folder);
  const { library, issues } = await readLibrary(folder);
  if (options.handOn !== undefined && library !== null) await handOn(library, options.handOn);
  const files = [...new Set(issues.map(({ file }) => file))];
  const sorted = issues
    .filter(({ file }) => options.file === undefined || file === options.file)
    .map((found) => ({ found, file: files.indexOf(found.file) }))
    .sort((a, b) => rank(a.found) - rank(b.found) || a.file - b.file || inFile(a.found, b.found))
    .map(({ found }) => found);
  return {
    issues: sorted,
    text: await formatProblems(sorted, folder),
    hasErrors: sorted.some(({ severity }) => severity === 'error'),
  };
}

async function writeLedger(folder: string): Promise<void> {
  const { library, ledger } = await readLibrary(folder);
  const next = updatedLedger(ledger, library?.entries.map(({ id }) => id) ?? []);
  await writeFile(join(folder, permalinksFile), `${JSON.stringify(next, null, 2)}\n`);
}

function inFile(a: FileIssue, b: FileIssue): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function rank({ severity }: FileIssue): number {
  return severity === 'error' ? 0 : 1;
}
