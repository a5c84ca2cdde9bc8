import { statSync } from 'node:fs';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';
import { readChosenBasePath } from './lib/cli/dev/chosen-base-path.mjs';
import { exportFolder, snapshotFile } from './lib/load/build-paths.mjs';

/** @type {import('next').NextConfig} */
const config = {
  basePath: readChosenBasePath(),
  // Types are checked by `npm test`; here they would cost a publisher more time than the pages do.
  typescript: { ignoreBuildErrors: true },
  trailingSlash: true,
  poweredByHeader: false,
  // In development Next streams metadata to browsers; pages there are whole documents as well.
  htmlLimitedBots: /./,
};

/**
 * Returns what a build needs besides.
 * @returns {import('next').NextConfig}
 */
function buildConfig() {
  // Every worker holds the library in memory.
  const libraryBytes = statSync(snapshotFile, { throwIfNoEntry: false })?.size ?? 0;
  return {
    ...config,
    output: 'export',
    // With a static export this names its folder and nothing else.
    distDir: exportFolder,
    // Next’s own id is random, and would make two builds of the same files differ.
    generateBuildId: () => 'daybook',
    experimental: {
      // Two workers: more cost memory and gain nothing on a collection that loads in milliseconds. A large one
      // takes several times its bytes in each, and as long to load as all pages that are left here to render.
      cpus: libraryBytes > 100_000_000 ? 1 : 2,
      // Code that runs once, here, and is never published: making it small and mapping it back to its source
      // would be a third of the time that compiling takes.
      serverMinification: false,
      serverSourceMaps: false,
    },
  };
}

/** @param {string} phase */
export default (phase) => (phase === PHASE_DEVELOPMENT_SERVER ? config : buildConfig());
