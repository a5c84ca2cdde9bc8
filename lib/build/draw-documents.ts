import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawDocuments } from './bulk/draw-documents';
import { fileWriter } from './files/file-writer';
import { type BodyScripts, bodyFiller } from './scripts/fill-body';

/**
 * Draws one share of the pages that `next build` leaves to this. A program of its own, which
 * `in-processes.ts` bundles and starts. Arguments: the export’s folder, what bodies hold of the scripts of
 * pages, which share, of how many. Says how many pages it has drawn.
 */
const [out = '', scripts = '', index = '0', of = '1'] = process.argv.slice(2);
// Written a moment ago by the same program: its form needs no checking.
const fill = bodyFiller(JSON.parse(scripts) as BodyScripts);
const write = fileWriter(out);
const drawn = await drawDocuments(
  {
    has: (path) => existsSync(join(out, path)),
    read: (path) => readFile(join(out, path), 'utf8'),
    finish: (body) => {
      const { html, rows } = fill(body);
      if (rows) write(rows.path, rows.text);
      return html;
    },
    write,
  },
  { index: Number(index), of: Number(of) },
);
process.stdout.write(`${drawn}`);
