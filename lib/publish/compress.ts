import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forEachOf, listFiles } from './export-files';

/** Files of text; pictures and fonts are compressed in themselves. */
const TEXT = /\.(?:html|css|js|json|jsonl|csv|xml|svg|txt|webmanifest|bib|ris)$/;
/** Below this a compressed answer saves no packet on the way. */
const smallestBytes = 1024;

/**
 * Up to so many bytes of text, brotli makes them as small as it can within reason: one quality below the
 * most, which costs 3 % and saves two fifths of the time. In a larger output time counts for more: at
 * quality 7 texts are a tenth larger and take a tenth of the time, half a second a megabyte otherwise.
 */
const mostBytesAtBest = 32_000_000;

/** How many bytes the texts of an output weigh, as they are and in each encoding. */
export type Compressed = { files: number; bytes: number; brotli: number; gzip: number };

type Form = { ending: string; encode: (bytes: Buffer) => Promise<Buffer> };

function brotliOf(quality: number): Form {
  return {
    ending: '.br',
    encode: (bytes) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  };
}

const GZIP: Form = {
  ending: '.gz',
  encode: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Lays beside each text of an output what hosts may send of it instead: `x.html.br` and `x.html.gz`, so that
 * no host need compress on each request.
 * @param previous an earlier output, whose compressed files are taken where the text is the same
 * @param mostAtBest bytes of text up to which time does not count
 */
export async function compressFiles(
  out: string,
  previous: string,
  mostAtBest = mostBytesAtBest,
): Promise<Compressed> {
  const sum: Compressed = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  const texts = (await listFiles(out)).filter((path) => TEXT.test(path));
  let total = 0;
  await forEachOf(texts, async (path) => {
    const { size } = await stat(join(out, path));
    total += size;
  });
  const brotli = brotliOf(total <= mostAtBest ? 10 : 7);
  await forEachOf(texts, async (path) => {
    const bytes = await readFile(join(out, path));
    if (bytes.length < smallestBytes) return;
    const isSame = (await readFile(join(previous, path)).catch(() => undefined))?.equals(bytes);
    const sizeOf = async ({ ending, encode }: Form) => {
      const held = isSame ? await readFile(join(previous, path + ending)).catch(() => null) : null;
      const encoded = held ?? (await encode(bytes));
      await writeFile(join(out, path + ending), encoded);
      return encoded.length;
    };
    const [small, gzipped] = [await sizeOf(brotli), await sizeOf(GZIP)];
    sum.files += 1;
    sum.bytes += bytes.length;
    sum.brotli += small;
    sum.gzip += gzipped;
  });
  return sum;
}
