import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * `npm run build`: checks the content, exports the pages, publishes the export. The check reads the
 * articles, and hands on what it read to the others.
 */
const folder = mkdtempSync(join(tmpdir(), 'daybook-'));
const library = join(folder, 'library');
const env = { DAYBOOK_LIBRARY: library };
const bin = (/** @type {string} */ name) => join('node_modules', '.bin', name);

const steps = [
  () => run(bin('tsx'), ['lib/cli/check.ts', '--quiet', '--hand-on', library]),
  () => run(bin('next'), ['build'], env),
  () => run(bin('tsx'), ['lib/cli/publish.ts'], env),
];

let code = 0;
try {
  for (const step of steps) {
    code ||= await step();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = code;
