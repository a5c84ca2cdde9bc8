import type { FileIssue } from './library';

/** An issue with everything that people need to fix it. */
export type Problem = {
  /** File, line and column: `articles/a.txt:12:5`. */
  where: string;
  severity: FileIssue['severity'];
  code: FileIssue['code'];
  message: string;
  /** The line of the file with its number, and a mark under the column; empty when there is none. */
  excerpt: string[];
  fix: string;
};
