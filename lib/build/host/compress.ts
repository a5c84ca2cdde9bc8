import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzipSync,
} from 'node:zlib';
import { listFiles } from '../export/export-files';

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

type Form = {
  ending: string;
  encode: (bytes: Buffer) => Buffer;
  decode: (encoded: Buffer, limit: { maxOutputLength: number }) => Buffer;
};

function brotliOf(quality: number): Form {
  return {
    ending: '.br',
    encode: (bytes) =>
      brotliCompressSync(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
    decode: brotliDecompressSync,
  };
}

const GZIP: Form = {
  ending: '.gz',
  encode: (bytes) => gzipSync(bytes, { level: 9 }),
  decode: gunzipSync,
};

/**
 * Lays beside each text of an output what hosts may send of it instead: `x.html.br` and `x.html.gz`, so that
 * no host need compress on each request.
 * @param previous an earlier output, whose compressed files are taken where they decode to the text
 * @param share which of several processes this one is, from 0, and how many there are
 * @param mostAtBest bytes of text up to which time does not count
 * @returns the sums of this share
 */
export async function compressFiles(
  out: string,
  previous: string,
  share = { index: 0, of: 1 },
  mostAtBest = mostBytesAtBest,
): Promise<Compressed> {
  const texts = (await listFiles(out)).filter((path) => TEXT.test(path));
  const total = texts.reduce((sum, path) => sum + statSync(join(out, path)).size, 0);
  const forms = [brotliOf(total <= mostAtBest ? 10 : 7), GZIP];
  const sum: Compressed = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  for (const path of texts.filter((_, index) => index % share.of === share.index)) {
    const bytes = readFileSync(join(out, path));
    if (bytes.length < smallestBytes) continue;
    const [brotli = 0, gzip = 0] = forms.map((form) => {
      const { ending, encode } = form;
      const encoded = held(join(previous, path + ending), form, bytes) ?? encode(bytes);
      writeFileSync(join(out, path + ending), encoded);
      return encoded.length;
    });
    sum.files += 1;
    sum.bytes += bytes.length;
    sum.brotli += brotli;
    sum.gzip += gzip;
  }
  return sum;
}

/** Returns a compressed file of an earlier output if it decodes to `bytes`: it may be old, cut or damaged. */
function held(path: string, { decode }: Form, bytes: Buffer): Buffer | undefined {
  if (!existsSync(path)) return undefined;
  const encoded = readFileSync(path);
  try {
    const decoded = decode(encoded, { maxOutputLength: bytes.length });
    return decoded.equals(bytes) ? encoded : undefined;
  } catch {
    return undefined;
  }
}
