import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderPages } from '@/lib/build/bulk/render-pages';
import { snapshotFile } from '@/lib/load/build-paths.mjs';
import { loadLibraryFrom } from '@/lib/load/load-library';

/** Renders pages in bulk and nothing else, to be measured. Argument: the folder of the frames. */
const [folder = ''] = process.argv.slice(2);
await loadLibraryFrom(snapshotFile);
await renderPages(
  {
    has: (path) => existsSync(join(folder, path)),
    read: async (path) => readFileSync(join(folder, path), 'utf8'),
    write: async (path, html) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), html);
    },
  },
  { index: 0, of: 1 },
);
