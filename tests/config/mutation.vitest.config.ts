import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The parser’s tests for mutation testing, which runs them once per mutation of the code: in one zone,
 * without tests of hundreds of texts, and with only some of the pages of other layouts.
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
