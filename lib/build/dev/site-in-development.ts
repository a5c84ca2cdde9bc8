import { buildFilterRowsText } from '@/lib/export/filter-rows';
import { loadLibrary } from '@/lib/load/load-library';
import { buildIndex } from '@/lib/search/build-index';
import { describeTime } from '@/lib/wording/format-time';
import { bundleScripts, writePageScripts } from '../scripts/bundle-scripts';

/** The files that a build writes beside the pages, generated in memory in development. */
export type SiteInDevelopment = {
  /** Bundles the scripts of the pages and writes their manifest. Rejects with the bundler's own message. */
  bundle: () => Promise<void>;
  /** Rebuilds the search index at its next request. */
  forgetIndex: () => void;
  /**
   * Returns a file of the site that Next does not have.
   * @param path from the root of the site, without its first slash
   */
  file: (path: string) => Promise<string | undefined>;
};

/** @param base path below which the site is served, as `/archive`; empty at the root */
export function createSiteInDevelopment(base: string): SiteInDevelopment {
  let scripts: ReadonlyMap<string, string> = new Map();
  let index: Promise<ReadonlyMap<string, string>> | undefined;
  const makeIndex = async () => buildIndex(await loadLibrary(), describeTime);
  return {
    bundle: async () => {
      const { files, manifest } = await bundleScripts(base);
      await writePageScripts(manifest);
      scripts = files;
    },
    forgetIndex: () => {
      index = undefined;
    },
    file: async (path) => {
      const script = scripts.get(path);
      if (script !== undefined) return script;
      const part = /^search\/parts\/(.+)$/.exec(path)?.[1];
      if (part !== undefined) {
        index ??= makeIndex();
        return (await index).get(part);
      }
      return buildFilterRowsText(await loadLibrary(), `/${path}`);
    },
  };
}
