import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildError } from '@/lib/publish/build-error';
import { listFiles } from '@/lib/publish/export-files';
import { refuseOwnFolder } from '@/lib/publish/own-folder';
import { PublishError } from '@/lib/publish/publish-error';
import { writeFiles } from '@/lib/publish/write-files';

let out: string;
beforeEach(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'daybook-')), 'out');
  await writeFiles(out, new Map([['/topics/grain-deal/index.html', '']]));
});
afterEach(() => rm(join(out, '..'), { recursive: true }));

test.each(['/topics', '/topics/grain-deal'])(
  'a base path that is a page too is refused: %s',
  (base) => {
    expect(() => refuseOwnFolder(out, base)).toThrow(BuildError);
  },
);

test.each(['', '/archive', '/topic', '/news/topics', '/%C3%A9'])(
  'any other is taken: “%s”',
  (base) => {
    expect(() => refuseOwnFolder(out, base)).not.toThrow();
  },
);

test.each([
  '../escaped.txt',
  '/../escaped.txt',
  '/topics/../../escaped.txt',
  '/a/..%2f/../../../escaped.txt',
])(
  'a file whose address leads out of the site is written nowhere, nor any other with it: %s',
  async (address) => {
    const before = await listFiles(join(out, '..'));
    await expect(
      writeFiles(
        out,
        new Map([
          ['/first.txt', ''],
          [address, ''],
        ]),
      ),
    ).rejects.toThrow(PublishError);
    expect(await listFiles(join(out, '..'))).toEqual(before);
  },
);
