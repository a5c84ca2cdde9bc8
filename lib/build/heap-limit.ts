import { totalmem } from 'node:os';

/**
 * Options for Node under which a step of a build may take three quarters of the machine’s memory. Each
 * step holds the collection whole, and Node’s own limit, 4 GB at most, ends at some 100 000 entries. It is
 * only a limit: a small collection takes no more for it.
 * @param own what the user says, which comes last, and counts
 */
export function withHeapLimit(own = ''): string {
  const megabytes = Math.floor((0.75 * totalmem()) / 2 ** 20);
  return `--max-old-space-size=${megabytes} ${own}`.trim();
}
