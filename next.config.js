import { statSync } from 'node:fs';
import { chosenBasePath } from './lib/cli/dev/chosen-base-path.mjs';

const basePath = chosenBasePath();

/** Bytes of the library that the first step of a build handed on: every worker holds it in memory. */
const libraryBytes = process.env.DAYBOOK_LIBRARY
  ? (statSync(process.env.DAYBOOK_LIBRARY, { throwIfNoEntry: false })?.size ?? 0)
  : 0;

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // With a static export this names its folder and nothing else: `npm run build` exports beside the
  // previous output and swaps the two when the new one is whole.
  ...(process.env.EXPORT_DIR && { distDir: process.env.EXPORT_DIR }),
  basePath,
  // Types are checked by `npm test`; here they would cost a publisher more time than the pages do.
  typescript: { ignoreBuildErrors: true },
  trailingSlash: true,
  poweredByHeader: false,
  // In development Next streams metadata to browsers; pages there are whole documents as well.
  htmlLimitedBots: /./,
  // Next’s own id is random, and would make two builds of the same files differ.
  generateBuildId: () => 'daybook',
  experimental: {
    // Two workers: more cost memory and gain nothing on a collection that loads in milliseconds. A large one
    // takes several times its bytes in each, and as long to load as all pages that are left here to draw.
    cpus: libraryBytes > 100_000_000 ? 1 : 2,
    // Code that runs once, here, and is never published: making it small and mapping it back to its source
    // would be a third of the time that compiling takes.
    serverMinification: false,
    serverSourceMaps: false,
  },
};

export default config;
