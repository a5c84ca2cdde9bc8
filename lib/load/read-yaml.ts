import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Issue, type IssueCode, issue } from '@/lib/schema/issue';

/** Which codes a YAML text’s problems are reported under. */
type Codes = { broken: IssueCode; invalid: IssueCode };

/** Errors of one YAML text that are told; those after them mostly follow from the first. */
const mostErrors = 3;

/** Where the value at a path stands in the file, or the nearest thing around it; else the first line. */
export type Locate = (path: readonly PropertyKey[]) => { line: number; column: number | null };

/**
 * Reads YAML against a schema, and says of every problem on which line it is and what was expected.
 * @param linesAbove lines of the file above the YAML, added to every position
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
    const found = positionOf(path, document, counter);
    return found === null
      ? { line: linesAbove + 1, column: null }
      : { line: found.line + linesAbove, column: found.column };
  };
  const broken = (message: string, line: number, column: number | null) =>
    issue(codes.broken, `This is not valid YAML: ${withoutStop(message)}.`, { line, column });
  if (document.errors.length > 0) {
    const issues = document.errors.slice(0, mostErrors).map((error) => {
      const { line, col } = counter.linePos(error.pos[0]);
      return broken(error.message, line + linesAbove, col);
    });
    return { value: null, at, issues };
  }
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    // An alias without its anchor, or so many aliases of aliases that they would fill the memory.
    const message = error instanceof Error ? error.message : String(error);
    return { value: null, at, issues: [broken(message, linesAbove + 1, null)] };
  }
  const result = schema.safeParse(data ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, issues: [], at };
  const issues = result.error.issues.map((problem) =>
    issue(codes.invalid, describeProblem(problem), at(problem.path)),
  );
  return { value: null, issues, at };
}

function withoutStop(message: string): string {
  return message.replace(/\.$/, '');
}

/**
 * A zod issue as a sentence: which field, what was expected, what stands there.
 */
export function describeProblem(problem: z.core.$ZodIssue): string {
  const field =
    problem.path.length === 0 ? 'The file' : `\`${problem.path.map(String).join('.')}\``;
  switch (problem.code) {
    case 'unrecognized_keys':
      return `${field} has a field that is not known: ${problem.keys.map((key) => `\`${key}\``).join(', ')}.`;
    case 'invalid_type':
      return problem.input === undefined
        ? `${field} is missing; expected ${article(problem.expected)}.`
        : `${field} has the wrong kind of value; expected ${article(problem.expected)}.`;
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

function article(kind: string): string {
  return /^[aeiou]/u.test(kind) ? `an ${kind}` : `a ${kind}`;
}

/** Position of the value at a path, or of the nearest thing around it that stands in the file. */
function positionOf(
  path: readonly PropertyKey[],
  document: ReturnType<typeof parseDocument>,
  counter: LineCounter,
): { line: number; column: number } | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const start = rangeStart(node);
    if (start !== null) {
      const { line, col } = counter.linePos(start);
      return { line, column: col };
    }
  }
  return null;
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}
