import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forEachOf, listFiles } from './export-files';

/** Files of text; pictures and fonts are compressed in themselves. */
const TEXT = /\.(?:html|css|js|json|jsonl|csv|xml|svg|txt|webmanifest|bib|ris)$/;
/** Below this a compressed answer saves no packet on the way. */
const smallestBytes = 1024;

/** How many bytes the texts of an output weigh, as they are and in each encoding. */
export type Compressed = { files: number; bytes: number; brotli: number; gzip: number };

const FORMS = [
  {
    ending: '.br',
    encode: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: {
          // One below the most: pages grow by 3 %, and take two fifths of the time.
          [constants.BROTLI_PARAM_QUALITY]: 10,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  { ending: '.gz', encode: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
] as const;

/**
 * Lays beside each text of an output what hosts may send of it instead: `x.html.br` and `x.html.gz`, as
 * small as they get, so that no host need compress on each request.
 * @param previous an earlier output, whose compressed files are taken where the text is the same
 */
export async function compressFiles(out: string, previous: string): Promise<Compressed> {
  const sum: Compressed = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  const texts = (await listFiles(out)).filter((path) => TEXT.test(path));
  await forEachOf(texts, async (path) => {
    const bytes = await readFile(join(out, path));
    if (bytes.length < smallestBytes) return;
    const isSame = (await readFile(join(previous, path)).catch(() => undefined))?.equals(bytes);
    const sizeOf = async ({ ending, encode }: (typeof FORMS)[number]) => {
      const held = isSame ? await readFile(join(previous, path + ending)).catch(() => null) : null;
      const encoded = held ?? (await encode(bytes));
      await writeFile(join(out, path + ending), encoded);
      return encoded.length;
    };
    const [brotli, gzipped] = [await sizeOf(FORMS[0]), await sizeOf(FORMS[1])];
    sum.files += 1;
    sum.bytes += bytes.length;
    sum.brotli += brotli;
    sum.gzip += gzipped;
  });
  return sum;
}
