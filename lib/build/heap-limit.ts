import { totalmem } from 'node:os';

/**
 * Returns Node’s flag that lets a step of a build use three quarters of the machine’s memory. Each step has
 * the whole collection in memory, and Node’s default limit of at most 4 GB is reached at about 100 000
 * entries. A small collection uses no more memory because of it.
 * @param nodeOptions the user’s `NODE_OPTIONS`; if it sets a limit, there is no flag
 */
export function listHeapLimitFlags(nodeOptions = process.env.NODE_OPTIONS ?? ''): string[] {
  if (/--max[-_]old[-_]space[-_]size/.test(nodeOptions)) return [];
  const megabytes = Math.floor((0.75 * totalmem()) / 2 ** 20);
  return [`--max-old-space-size=${megabytes}`];
}
