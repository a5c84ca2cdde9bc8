import { createHash } from 'node:crypto';
import { citingScript } from './citing-script';
import { buildAskedScript, buildSearchScript } from './search-script';

/** Scripts of the pages: what pages call them, and their files, which are named after what they hold. */
export type OwnScripts = { names: ReadonlyMap<string, string>; files: ReadonlyMap<string, string> };

/** Builds the scripts that pages name by a plain address, because they are written before those are built. */
export async function buildOwnScripts(): Promise<OwnScripts> {
  const search = await buildSearchScript();
  const searchPath = `_next/static/search/${hashOf(search)}.js`;
  const asked = await buildAskedScript();
  const askedPath = `_next/static/asked/${hashOf(asked)}.js`;
  const citing = await citingScript();
  return {
    names: new Map([
      ['/search/search.js', `/${searchPath}`],
      ['/scripts/asked.js', `/${askedPath}`],
      ['/scripts/citing.js', `/${citing.path}`],
    ]),
    files: new Map([[searchPath, search], [askedPath, asked], ...citing.files]),
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
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
