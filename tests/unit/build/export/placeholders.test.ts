import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '@/lib/build/export/export-files';
import { removePlaceholders } from '@/lib/build/export/placeholders';
import { writeFiles } from '@/lib/build/files/write-files';
import { idSchema, noId } from '@/lib/schema/catalogue';

test('what stands where a collection has nothing is not published, and nothing else goes', async () => {
  const out = await mkdtemp(join(tmpdir(), 'daybook-placeholders-'));
  const published = ['events/index.html', 'topics/none/index.html', 'topics/x_none/feed.xml'];
  const standIns = ['events/_none/index.html', 'events/_none/entries.json', 'topics/_none.txt'];
  try {
    await writeFiles(out, new Map([...published, ...standIns].map((path) => [path, ''])));
    await removePlaceholders(out);
    expect(await listFiles(out)).toEqual(published);
  } finally {
    await rm(out, { recursive: true });
  }
});

test('no id of a catalogue is taken for it', () => {
  expect(idSchema.safeParse(noId).success).toBe(false);
});
