import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { drawDocuments } from '@/app/documents/draw-documents';
import { bodyFiller } from '../publish/fill-body';

/**
 * Draws one share of the pages that `next build` leaves to this, in a process of its own: `npm run build`
 * starts as many as there are processors. Arguments: the export’s folder, which share, of how many.
 */
const [out = '', index = '0', of = '1'] = process.argv.slice(2);
const fill = await bodyFiller();
const write = async (path: string, text: string) => {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), text);
};
const drawn = await drawDocuments(
  {
    has: async (path) => existsSync(join(out, path)),
    read: (path) => readFile(join(out, path), 'utf8'),
    finish: async (body) => {
      const { html, rows } = fill(body);
      if (rows) await write(rows.path, rows.text);
      return html;
    },
    write,
  },
  { index: Number(index), of: Number(of) },
);
console.log(`${drawn} pages drawn.`);
