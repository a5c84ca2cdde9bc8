import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from './build-error';

/**
 * Refuses a base path that a folder of the site has too: `/topics/` could be the front page of a site below
 * `/topics`, or its list of topics, and links that are there already could not be told from those that are not.
 */
export function refuseOwnFolder(out: string, base: string): void {
  if (base === '' || !existsSync(join(out, decodeURIComponent(base)))) return;
  throw new BuildError(
    `BASE_PATH is ${base}, and the site has a page of that name itself.`,
    'Publish it below another path, such as /archive.',
  );
}
