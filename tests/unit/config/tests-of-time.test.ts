import { expect, test } from 'vitest';
import { testsOfTime } from '@/tests/config/tests-of-time';

test('tests that reach date code run in every zone, all others in one', async () => {
  const chosen = await testsOfTime(process.cwd());

  // Itself, through a module, and through modules of modules.
  expect(chosen).toContain('tests/unit/config/time-zone.test.ts');
  expect(chosen).toContain('tests/unit/calendar/day-arithmetic.test.ts');
  expect(chosen).toContain('tests/unit/parse/parse-article.test.ts');
  expect(chosen).not.toContain('tests/unit/text/scan-words.test.ts');
  expect(chosen).not.toContain('tests/unit/config/walls.test.ts');
});
