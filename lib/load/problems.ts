import { join } from 'node:path';
import { readTextFile } from '@/lib/extract/read-text';
import type { FileIssue } from '@/lib/schema/library';
import { excerptOf, shown } from './excerpt';

/**
 * Problems as text for people: where, what, the line itself with a mark under the place, and the
 * remedy; a total at the end.
 * @param folder content folder that the issues' file names are relative to
 */
export async function formatProblems(
  issues: readonly FileIssue[],
  folder: string,
): Promise<string> {
  const files = [...new Set(issues.map(({ file }) => file))];
  const lines = new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string[]]> => {
        const { text } = await readTextFile(join(folder, file));
        return [file, text?.split(/\r\n|\n|\r/) ?? []];
      }),
    ),
  );
  const parts = issues.map((found) => formatProblem(found, lines.get(found.file) ?? []));
  return [...parts, total(issues)].join('\n\n');
}

function formatProblem(found: FileIssue, lines: readonly string[]): string {
  const where = [found.file, found.line, found.column].filter((part) => part !== null).join(':');
  const excerpt =
    found.line === null ? [] : excerptOf(lines[found.line - 1] ?? '', found.line, found.column);
  return [
    shown(`${where}: ${found.severity}: ${found.message} [${found.code}]`),
    ...excerpt,
    `  Fix: ${shown(found.remedy)}`,
  ].join('\n');
}

/** `2 errors, 1 warning`. */
function total(issues: readonly FileIssue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const parts = [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
  ];
  return parts.length === 0 ? 'No problems.' : `${parts.join(', ')}.`;
}
