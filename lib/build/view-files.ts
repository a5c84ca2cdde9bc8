import { viewFiles } from '@/lib/export/view-files';
import { loadLibrary } from '@/lib/load/library';

/** The data files and feeds of the collection: addresses, and texts in pieces. */
export async function collectionViewFiles(): Promise<ReturnType<typeof viewFiles>> {
  return viewFiles(await loadLibrary());
}
