import { findMissingPackage } from './missing-package.mjs';

/** Reports why a build cannot be made or put in place, and how to fix it. */
export class BuildError extends Error {
  override name = 'BuildError';
  /** Advice for the person who builds. */
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** Descriptions of system errors by code; the first code found in a text counts. */
const REFUSALS: readonly { codes: RegExp; message: string; remedy: string }[] = [
  {
    codes: /\b(?:ENOSPC|EDQUOT)\b|[Nn]o space left on device|os error 28\b/,
    message: 'The disk is full: the build could not be completed.',
    remedy:
      'Free some space (a build needs room for the new output beside the previous one), and build again.',
  },
  {
    codes: /\bEFBIG\b|[Ff]ile too large|os error 27\b/,
    message: 'A file exceeds this system’s size limit.',
    remedy: 'Raise the limit (ulimit -f), and build again.',
  },
  {
    codes: /\b(?:EACCES|EPERM|EROFS)\b|[Pp]ermission denied|[Rr]ead-only file system/,
    message: 'The build has no permission to write beside the output, or in .next.',
    remedy: 'Give the user who builds permission to write there, and build again.',
  },
  {
    codes: /\bEBUSY\b/,
    message: 'The output folder is in use by the system, for example as a mount point.',
    remedy: 'Unmount it, build, and copy the output there.',
  },
];

/** Returns the system error in an error or in the output of a tool, in words. */
export function findRefusal(error: unknown): BuildError | undefined {
  const text =
    error instanceof Error ? `${'code' in error ? error.code : ''} ${error.message}` : `${error}`;
  const refusal = REFUSALS.find(({ codes }) => codes.test(text));
  if (refusal) return new BuildError(refusal.message, refusal.remedy);
  const missing = findMissingPackage(text);
  if (missing === undefined) return undefined;
  return new BuildError(`The package ${missing} is not installed.`, 'Run npm ci, and build again.');
}
