import { compressFiles } from './host/compress';

/**
 * Compresses one share of an output. A program of its own, which `in-processes.ts` bundles and starts.
 * Arguments: the output’s folder, that of an earlier one, which share, of how many. Says the sums as JSON.
 */
const [out = '', previous = '', index = '0', of = '1'] = process.argv.slice(2);
const sums = await compressFiles(out, previous, { index: Number(index), of: Number(of) });
process.stdout.write(JSON.stringify(sums));
