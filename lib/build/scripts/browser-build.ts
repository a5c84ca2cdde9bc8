import { basePath } from '@/lib/url/base-path';

/**
 * How every script of the pages is bundled: small, by itself, and told of the build the path below which
 * the site is served, which `lib/url/base-path.ts` reads. A browser has no environment to ask.
 */
export function browserBuild() {
  return {
    bundle: true,
    define: { BUNDLED_BASE_PATH: JSON.stringify(basePath) },
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  } as const;
}
