import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { handedOn, handOn } from '@/lib/load/handed-on';
import { loadLibrary } from '@/lib/load/library';

afterEach(() => vi.unstubAllEnvs());

test('a library that was handed on is the library that was read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'daybook-test-'));
  const file = join(folder, 'library');
  const library = await loadLibrary();
  await handOn(library, file);
  vi.stubEnv('DAYBOOK_LIBRARY', file);
  expect(await handedOn()).toEqual(library);
  await rm(folder, { recursive: true });
});

test('a library that was handed on has the address that this build is for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'daybook-test-'));
  const file = join(folder, 'library');
  await handOn(await loadLibrary(), file);
  vi.stubEnv('DAYBOOK_LIBRARY', file);
  vi.stubEnv('SITE_URL', 'https://given.example/archive/');
  // Where nothing is kept from call to call.
  vi.stubEnv('NODE_ENV', 'development');
  expect((await loadLibrary()).collection.siteUrl).toBe('https://given.example/archive');
  await rm(folder, { recursive: true });
});

test('outside of a build nothing is handed on', async () => {
  vi.stubEnv('DAYBOOK_LIBRARY', undefined);
  expect(await handedOn()).toBeNull();
});
