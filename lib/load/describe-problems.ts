import { join } from 'node:path';
import { readTextFile } from '@/lib/extract/files/read-text';
import type { FileIssue } from '@/lib/schema/library';
import type { Problem } from '@/lib/schema/problem';
import { formatExcerpt, toPrintable } from './excerpt';

/**
 * Describes issues, with excerpts of the files as they are now.
 * @param folder content folder that the issues' file names are relative to
 */
export function describeProblems(issues: readonly FileIssue[], folder: string): Problem[] {
  // Something without lines may be a pipe, which must not be opened.
  const files = new Set(issues.filter(({ line }) => line !== null).map(({ file }) => file));
  const lines = new Map(
    [...files].map((file) => {
      const { text } = readTextFile(join(folder, file));
      return [file, text?.split(/\r\n|\n|\r/) ?? []] as const;
    }),
  );
  return issues.map(({ file, line, column, severity, code, message, remedy }) => ({
    where: [file, line, column].filter((part) => part !== null).join(':'),
    severity,
    code,
    message,
    // Some issues name a line of a file that has changed since.
    excerpt: line === null ? [] : formatExcerpt(lines.get(file)?.[line - 1] ?? '', line, column),
    fix: remedy,
  }));
}

/**
 * Formats issues for people: place, message, the line itself with a mark under the column, and the fix;
 * a total at the end.
 * @param folder content folder that the issues' file names are relative to
 */
export function formatProblems(issues: readonly FileIssue[], folder: string): string {
  const parts = describeProblems(issues, folder).map(formatProblem);
  return [...parts, formatTotal(issues)].join('\n\n');
}

function formatProblem({ where, severity, code, message, excerpt, fix }: Problem): string {
  return [
    toPrintable(`${where}: ${severity}: ${message} [${code}]`),
    ...excerpt,
    `  Fix: ${toPrintable(fix)}`,
  ].join('\n');
}

/** `2 errors, 1 warning`. */
function formatTotal(issues: readonly FileIssue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const parts = [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
  ];
  return parts.length === 0 ? 'No problems.' : `${parts.join(', ')}.`;
}
