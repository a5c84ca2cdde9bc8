import { missingPackage } from './missing-package.mjs';

/** Something that keeps a build from being made or put in place, and what to do about it. */
export class BuildError extends Error {
  override name = 'BuildError';
  /** What whoever builds can do. */
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** What the machine refused, by the code of its error; the first that a text holds is meant. */
const REFUSALS: readonly { codes: RegExp; message: string; remedy: string }[] = [
  {
    codes: /\b(?:ENOSPC|EDQUOT)\b|[Nn]o space left on device|os error 28\b/,
    message: 'The disk is full: the build could not be written to the end.',
    remedy:
      'Free some space (a build needs room for the new output beside the previous one), and build again.',
  },
  {
    codes: /\bEFBIG\b|[Ff]ile too large|os error 27\b/,
    message: 'A file of the build is larger than files may be here.',
    remedy: 'Raise the limit on the size of files (ulimit -f), and build again.',
  },
  {
    codes: /\b(?:EACCES|EPERM|EROFS)\b|[Pp]ermission denied|[Rr]ead-only file system/,
    message: 'The build may not write where it has to: beside the output, or in .next.',
    remedy: 'Give the user who builds the right to write in this folder, and build again.',
  },
  {
    codes: /\bEBUSY\b/,
    message: 'The output folder is in use by the machine itself, as a mount point is.',
    remedy: 'Build without it mounted, and copy the output there once it is built.',
  },
];

/** Returns what the machine refused or lacks, from an error or from the output of a tool. */
export function refusalOf(said: unknown): BuildError | undefined {
  const text =
    said instanceof Error ? `${'code' in said ? said.code : ''} ${said.message}` : `${said}`;
  const refusal = REFUSALS.find(({ codes }) => codes.test(text));
  if (refusal) return new BuildError(refusal.message, refusal.remedy);
  const missing = missingPackage(text);
  if (missing === undefined) return undefined;
  return new BuildError(`The package ${missing} is not installed.`, 'Run npm ci, and build again.');
}
