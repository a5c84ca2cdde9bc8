import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { goodFrontMatter, makeContent } from '../load/content-folder';
import { runCommand } from './run-as-program';

const articles = `${goodFrontMatter}Tuesday, March 14, 2023
1617 GMT – Missile hits flats in Kramatorsk
A missile hit a block of flats in Kramatorsk, wounding three people, the governor said.

1500 GMT – Kramatorsk hit by missile
Three people were wounded when a missile hit flats in Kramatorsk.

1400 GMT – Grain talks go on
Talks about the export of grain are going on in Geneva.

1300 GMT – Court weighs warrants
Judges at The Hague weigh warrants of arrest.
`;

async function suggest(...args: string[]) {
  const folder = await makeContent({ 'articles/a.txt': articles });
  try {
    return runCommand('suggest', args, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('--json prints the same-event pairs with entry, lines and score', async () => {
  const { code, stdout } = await suggest('--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    {
      a: { entry: '2023-03-14-1500-trt-world', lines: [6, 6] },
      b: { entry: '2023-03-14-1617-trt-world', lines: [3, 3] },
      score: expect.any(Number),
    },
  ]);
});

test('without --json it shows both passages with headlines and matching words', async () => {
  const { code, stdout } = await suggest();
  expect(code).toBe(0);
  expect(stdout).toContain('Passages that may be about the same event (1):');
  expect(stdout).toContain('2023-03-14-1617-trt-world 3–3  Missile hits flats in Kramatorsk');
  expect(stdout).toMatch(/matched: .*Kramatorsk/);
  expect(stdout).toContain('Names that the catalogue does not have');
  expect(stdout).toContain('Passages without a topic');
});

test('an unknown flag is refused', async () => {
  const { code, stderr } = await suggest('--everything');
  expect(code).toBe(2);
  expect(stderr).toContain('Usage: npm run suggest');
});
