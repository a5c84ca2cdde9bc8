import { citationFiles } from '@/lib/export/citations/citation-files';
import { loadLibrary } from './library';

/** Every file that lies beside the pages so that they can be cited and embedded: texts by address. */
export async function citingFiles(): Promise<Map<string, string>> {
  const library = await loadLibrary();
  return new Map([...citationFiles(library)]);
}
