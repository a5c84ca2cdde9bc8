import { findMissingPackage } from '../build/output/missing-package.mjs';

/**
 * Runs a command of this folder: `node lib/cli/launch.mjs check --json`. It uses no package itself, so that
 * it can report a missing one in a sentence.
 */
const [name] = process.argv.splice(2, 1);
try {
  const { register } = await import('tsx/esm/api');
  register();
  await import(`./${name}.ts`);
} catch (error) {
  const missing = findMissingPackage(error);
  if (missing === undefined) throw error;
  console.error(`The package ${missing} is not installed.\nRun npm ci, and try again.`);
  process.exitCode = 1;
}
