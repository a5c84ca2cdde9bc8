import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { createIssue, type Issue } from '@/lib/schema/issue';
import type { IssueCode } from '@/lib/schema/issue-codes';

/** Issue codes for text that is not YAML, and for YAML that does not fit its schema. */
type Codes = { broken: IssueCode; invalid: IssueCode };

/** Maximum number of syntax errors reported per text; later ones mostly follow from the first. */
const maxErrors = 3;

/** Returns the position of the value at a path, or of its nearest parent in the file; otherwise the first line. */
export type Locate = (path: readonly PropertyKey[]) => { line: number; column: number | null };

/**
 * Parses YAML and validates it by a schema; every issue has its line and says what was expected.
 * @param linesAbove number of lines of the file above the YAML, added to every position
 */
export function readYaml<T extends z.ZodType>(
  text: string,
  schema: T,
  codes: Codes,
  linesAbove = 0,
): { value: z.output<T> | null; issues: Issue[]; at: Locate } {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
  });
  const at: Locate = (path) => {
    const found = findPosition(path, document, counter);
    return found === null
      ? { line: linesAbove + 1, column: null }
      : { line: found.line + linesAbove, column: found.column };
  };
  const broken = (message: string, line: number, column: number | null) =>
    createIssue(codes.broken, `This is not valid YAML: ${withoutFullStop(message)}.`, {
      line,
      column,
    });
  if (document.errors.length > 0) {
    const issues = document.errors.slice(0, maxErrors).map((error) => {
      const { line, col } = counter.linePos(error.pos[0]);
      return broken(error.message, line + linesAbove, col);
    });
    return { value: null, at, issues };
  }
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    // An alias without its anchor, or nested aliases that would fill the memory.
    const message = error instanceof Error ? error.message : String(error);
    return { value: null, at, issues: [broken(message, linesAbove + 1, null)] };
  }
  const result = schema.safeParse(data ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, issues: [], at };
  const issues = result.error.issues.map((problem) =>
    createIssue(codes.invalid, describeZodIssue(problem), at(problem.path)),
  );
  return { value: null, issues, at };
}

function withoutFullStop(message: string): string {
  return message.replace(/\.$/, '');
}

/**
 * Describes a zod issue as a sentence: the field, what was expected, what was found.
 */
export function describeZodIssue(problem: z.core.$ZodIssue): string {
  const field =
    problem.path.length === 0 ? 'The file' : `\`${problem.path.map(String).join('.')}\``;
  switch (problem.code) {
    case 'unrecognized_keys':
      return `${field} has a field that is not known: ${problem.keys.map((key) => `\`${key}\``).join(', ')}.`;
    case 'invalid_type':
      return problem.input === undefined
        ? `${field} is missing; expected ${withIndefiniteArticle(problem.expected)}.`
        : `${field} has the wrong kind of value; expected ${withIndefiniteArticle(problem.expected)}.`;
    case 'invalid_key':
      return `${field}: ${problem.issues[0]?.message ?? problem.message}.`;
    case 'invalid_value':
      return `${field} must be one of ${problem.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return problem.format === 'date'
        ? `${field} must be a day that exists, written YYYY-MM-DD.`
        : `${field}: ${problem.message}.`;
    default:
      return `${field}: ${problem.message}.`;
  }
}

function withIndefiniteArticle(kind: string): string {
  return /^[aeiou]/u.test(kind) ? `an ${kind}` : `a ${kind}`;
}

/** Returns the position of the value at a path, or of its nearest parent that is in the file. */
function findPosition(
  path: readonly PropertyKey[],
  document: ReturnType<typeof parseDocument>,
  counter: LineCounter,
): { line: number; column: number } | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const start = findRangeStart(node);
    if (start !== null) {
      const { line, col } = counter.linePos(start);
      return { line, column: col };
    }
  }
  return null;
}

function findRangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}
