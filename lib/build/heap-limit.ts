import { totalmem } from 'node:os';

/**
 * Returns Node’s flag under which a step of a build may take three quarters of the machine’s memory: each
 * step holds the whole collection, and Node’s default limit, 4 GB at most, ends at some 100 000 entries.
 * It is only a limit: a small collection takes no more for it.
 * @param nodeOptions the user’s `NODE_OPTIONS`; a limit in it counts instead, and there is no flag
 */
export function heapLimitFlags(nodeOptions = process.env.NODE_OPTIONS ?? ''): string[] {
  if (/--max[-_]old[-_]space[-_]size/.test(nodeOptions)) return [];
  const megabytes = Math.floor((0.75 * totalmem()) / 2 ** 20);
  return [`--max-old-space-size=${megabytes}`];
}
