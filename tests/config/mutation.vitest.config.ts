import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The parser’s tests as mutation testing runs them, once for every change that it makes to the code: in
 * one zone, and without those that try hundreds of texts; of the pages of other layouts, those that were
 * given and those of the same families.
 */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    env: { TZ: 'UTC', TEST_DEPTH: '0.05', FORMAT_PAGES: '^[0-9g]' },
    // One import of the code for all files: each change is tried in a third of the time.
    isolate: false,
    // A test that a busy machine slows down has not noticed a change.
    testTimeout: 60_000,
    include: ['tests/unit/{parse,formats}/**/*.test.ts'],
    exclude: ['tests/unit/parse/{any-bytes,damaged-copies,hostile-texts,invariants}.test.ts'],
  },
});
