import type { Compressed } from './host/compress';
import { inProcesses } from './in-processes';
import type { BodyScripts } from './scripts/fill-body';

/**
 * Has the pages drawn that the framework left out, by `draw-documents.ts`.
 * @returns how many were drawn
 */
export async function drawDocuments(out: string, scripts: BodyScripts): Promise<number> {
  const args = [out, JSON.stringify(scripts)];
  const said = await inProcesses('draw-documents.ts', args, 'The pages could not be drawn');
  return said.reduce((sum, drawn) => sum + Number(drawn), 0);
}

/** Has all texts of an output compressed, by `compress-files.ts`; see `compressFiles`. */
export async function compressAll(out: string, previous: string): Promise<Compressed> {
  const args = [out, previous];
  const said = await inProcesses('compress-files.ts', args, 'The texts could not be compressed');
  const sum: Compressed = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  for (const share of said) {
    // Said a moment ago by the same program: its form needs no checking.
    const { files, bytes, brotli, gzip } = JSON.parse(share) as Compressed;
    sum.files += files;
    sum.bytes += bytes;
    sum.brotli += brotli;
    sum.gzip += gzip;
  }
  return sum;
}
