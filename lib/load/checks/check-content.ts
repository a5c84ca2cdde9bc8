import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileIssue } from '@/lib/schema/library';
import { readContentBytes, resolveContentFolder, settingsFiles } from '../content-bytes';
import { formatProblems } from '../describe-problems';
import { hashCode, writeSnapshot } from '../library-snapshot';
import { parseLibrary, readLibrary } from '../read-library';
import { updateLedger } from './check-permalinks';

/** Issues of the content folder, sorted by severity, file and line. */
export type CheckResult = { issues: FileIssue[]; text: string; hasErrors: boolean };

/**
 * Checks the content folder as a build does.
 * @param options `updatePermalinks` first adds the ids of the entries to the ledger; `file` (a path below the
 *   content folder) selects the issues of one file; `snapshot` is the file to write the library to if it has
 *   no errors, for the later steps of a build
 */
export function checkContent(
  options: { updatePermalinks?: boolean; file?: string; snapshot?: string } = {},
): CheckResult {
  const folder = resolveContentFolder();
  if (options.updatePermalinks) writeLedger(folder);
  const bytes = readContentBytes(folder);
  const { library, issues } = parseLibrary(bytes);
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  if (options.snapshot !== undefined && library !== null && !hasErrors)
    writeSnapshot(options.snapshot, library, {
      folder,
      content: bytes.hash,
      code: hashCode(),
    });
  const files = [...new Set(issues.map(({ file }) => file))];
  const sorted = issues
    .filter(({ file }) => options.file === undefined || file === options.file)
    .map((found) => ({ found, file: files.indexOf(found.file) }))
    .sort(
      (a, b) =>
        rankSeverity(a.found) - rankSeverity(b.found) ||
        a.file - b.file ||
        comparePlaces(a.found, b.found),
    )
    .map(({ found }) => found);
  return {
    issues: sorted,
    text: formatProblems(sorted, folder),
    hasErrors: sorted.some(({ severity }) => severity === 'error'),
  };
}

function writeLedger(folder: string): void {
  const { library, ledger } = readLibrary(folder);
  const next = updateLedger(ledger, library?.entries.map(({ id }) => id) ?? []);
  writeFileSync(join(folder, settingsFiles.permalinks), `${JSON.stringify(next, null, 2)}\n`);
}

function comparePlaces(a: FileIssue, b: FileIssue): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function rankSeverity({ severity }: FileIssue): number {
  return severity === 'error' ? 0 : 1;
}
