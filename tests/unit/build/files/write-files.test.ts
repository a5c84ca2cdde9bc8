import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '@/lib/build/export/export-files';
import { writeFiles } from '@/lib/build/files/write-files';
import { PublishError } from '@/lib/build/output/publish-error';

let out: string;
beforeEach(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'daybook-')), 'out');
});
afterEach(() => rm(join(out, '..'), { recursive: true }));

test.each([
  '../escaped.txt',
  '/../escaped.txt',
  '/topics/../../escaped.txt',
  '/a/..%2f/../../../escaped.txt',
])(
  'a file whose address leads out of the site is refused and written nowhere: %s',
  async (address) => {
    const files = new Map([
      ['/first.txt', ''],
      [address, ''],
    ]);
    await expect(writeFiles(out, files)).rejects.toThrow(PublishError);
    const written = await listFiles(join(out, '..'));
    expect(written.filter((path) => path !== 'out/first.txt')).toEqual([]);
  },
);

test('a file lies at its address, in folders made for it', async () => {
  await writeFiles(
    out,
    new Map([
      ['/topics/a..b/feed.xml', ''],
      ['entries.csv', ''],
    ]),
  );
  expect(await listFiles(out)).toEqual(['entries.csv', 'topics/a..b/feed.xml']);
});
