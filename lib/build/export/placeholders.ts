import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { noId } from '@/lib/schema/catalogue';
import { listFiles } from './export-files';

const placeholder = new RegExp(`^(?:.*?/)?${noId}(?:\\.[^/]*)?(?=/|$)`);

/** Takes out of an export what stands where a collection has nothing, such as `/events/_none/`. */
export async function removePlaceholders(out: string): Promise<void> {
  const found = (await listFiles(out)).flatMap((path) => placeholder.exec(path)?.[0] ?? []);
  for (const path of new Set(found)) await rm(join(out, path), { recursive: true, force: true });
}
