import { z } from 'zod';
import { type IssueCode, issueCodes } from './issue-codes';

/** One issue. `line` and `column` are 1-based; null if it is about the file as a whole. */
export const issueSchema = z.strictObject({
  code: z.enum(Object.keys(issueCodes) as [IssueCode, ...IssueCode[]]),
  severity: z.enum(['error', 'warning']),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  /** A sentence: what was found and what was expected. */
  message: z.string(),
  remedy: z.string(),
});
export type Issue = z.infer<typeof issueSchema>;

/**
 * Makes an issue. Severity and remedy come from the code unless given.
 * @param at 1-based position, if there is one
 */
export function createIssue(
  code: IssueCode,
  message: string,
  at: { line?: number | null; column?: number | null; remedy?: string } = {},
): Issue {
  const { severity, remedy } = issueCodes[code];
  return {
    code,
    severity,
    line: at.line ?? null,
    column: at.column ?? null,
    message,
    remedy: at.remedy ?? remedy,
  };
}
