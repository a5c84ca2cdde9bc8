import { listFiles } from './list-files';
import { PageError } from './page-error';
import type { SiteOutput } from './site-output';

/**
 * Refuses files in the output that no route or step has declared, so that neither words in an article nor a
 * stray file of the project can make a tool publish a file that is not the site's.
 * @throws {PageError} naming the first of these files
 */
export function refuseUndeclared(folder: string, { files }: SiteOutput): void {
  const undeclared = listFiles(folder).find(
    (path) => !files.has(path) && !files.has(path.replace(/\.(?:br|gz)$/, '')),
  );
  if (undeclared !== undefined)
    throw new PageError(
      undeclared,
      'only files that the site declares',
      'a file that no page or step of the build declares',
      'what wrote it (see lib/build/README.md)',
    );
}

/**
 * Refuses a base path that is also the name of a page: a URL below it would have two meanings.
 * @throws {PageError} naming the page
 */
export function refuseBaseOfSite(base: string, { files }: SiteOutput): void {
  const [, first = ''] = base.split('/');
  if (first === '') return;
  const own = [...files.keys()].find((path) => path === first || path.startsWith(`${first}/`));
  if (own !== undefined)
    throw new PageError(
      `BASE_PATH ${base}`,
      'a name that none of the site’s own pages has',
      `/${own}`,
      'BASE_PATH',
    );
}
