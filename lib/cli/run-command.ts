import { findInvalidFacts } from '@/lib/editor/check-input-facts';

/** Prints the error in a command's arguments and its usage. Returns exit code 2. */
export function refuse(message: string, usage: string): number {
  console.error(`${message}\n${usage}`);
  return 2;
}

/** Describes invalid facts given by flags in a sentence; null if all are valid. */
export function findWrongFlag(values: Parameters<typeof findInvalidFacts>[0]): string | null {
  const [wrong] = findInvalidFacts(values);
  return wrong === undefined
    ? null
    : `--${wrong.fact} expects ${wrong.words}, not “${wrong.value}”.`;
}

/**
 * Runs a command and sets the exit code that it returns. Arguments that `parseArgs` refuses are reported with
 * the usage; any other error is a defect and is thrown.
 */
export async function runCommand(main: () => Promise<number>, usage: string): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    // `parseArgs` throws TypeErrors that carry a code.
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    process.exitCode = refuse(error.message, usage);
  }
}
