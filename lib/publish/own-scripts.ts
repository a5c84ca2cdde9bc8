import { createHash } from 'node:crypto';
import { citingScript } from './citing-script';
import { buildSearchScript } from './search-script';

/** Scripts of the pages: what pages call them, and their files, which are named after what they hold. */
export type OwnScripts = { names: ReadonlyMap<string, string>; files: ReadonlyMap<string, string> };

/** Builds the scripts that pages name by a plain address, because they are written before those are built. */
export async function buildOwnScripts(): Promise<OwnScripts> {
  const search = await buildSearchScript();
  const hash = createHash('sha256').update(search).digest('hex').slice(0, 16);
  const searchPath = `_next/static/search/${hash}.js`;
  const citing = await citingScript();
  return {
    names: new Map([
      ['/search/search.js', `/${searchPath}`],
      ['/scripts/citing.js', `/${citing.path}`],
    ]),
    files: new Map([[searchPath, search], ...citing.files]),
  };
}

/**
 * Puts the names of the files in place of the plain addresses, be it in an attribute or in a script that
 * loads one. Text of the page cannot look like that: quotation marks in it are escaped.
 */
export function nameScripts(html: string, { names }: Pick<OwnScripts, 'names'>): string {
  return html.replace(
    /\bsrc(=|: )"([^"]*?)(\/(?:search|scripts)\/\w+\.js)"/g,
    (whole, ...found) => {
      const [sign, base, address] = found;
      const name = names.get(address);
      return name === undefined ? whole : `src${sign}"${base}${name}"`;
    },
  );
}
