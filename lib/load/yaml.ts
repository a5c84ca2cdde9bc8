import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Issue, type IssueCode, issue } from '@/lib/schema/issue';

/** A place in a file; both 1-based. */
export type Position = { line: number; column: number };

/** Finds the value at a path (`events`, 0, `label`), or the nearest thing around it in the file. */
export type Locate = (path: readonly PropertyKey[]) => Position | null;

/** Which codes a YAML text’s problems are reported under. */
type Codes = { broken: IssueCode; invalid: IssueCode };

/**
 * Reads YAML against a schema, and says of every problem on which line it is and what was expected.
 * @param linesAbove lines of the file above the YAML, added to every position
 * @returns `locate` says where a value stands, for what a schema cannot check; null for what is no YAML
 */
export function readYaml<T extends z.ZodType>(
  text: string,
  schema: T,
  codes: Codes,
  linesAbove = 0,
): { value: z.output<T> | null; issues: Issue[]; locate: Locate } {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
  });
  if (document.errors.length > 0) {
    return {
      value: null,
      issues: document.errors.map((error) => {
        const { line, col } = counter.linePos(error.pos[0]);
        return issue(codes.broken, `This is not valid YAML: ${error.message}.`, {
          line: line + linesAbove,
          column: col,
        });
      }),
      locate: () => null,
    };
  }
  const locate: Locate = (path) => {
    const at = positionOf(path, document, counter);
    return at === null ? null : { ...at, line: at.line + linesAbove };
  };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { value: result.data, issues: [], locate };
  const issues = result.error.issues.map((problem) => {
    const at = locate(problem.path);
    return issue(codes.invalid, describeProblem(problem), {
      line: at?.line ?? linesAbove + 1,
      column: at?.column ?? null,
    });
  });
  return { value: null, issues, locate };
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

function positionOf(
  path: readonly PropertyKey[],
  document: ReturnType<typeof parseDocument>,
  counter: LineCounter,
): Position | null {
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
