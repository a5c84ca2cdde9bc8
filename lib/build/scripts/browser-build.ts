/**
 * How every script of the pages is bundled: small, by itself, and told of the build the path below which
 * the site stands, which `lib/chronology/base-path.ts` reads. A browser has no environment to ask.
 */
export function browserBuild() {
  return {
    bundle: true,
    define: { 'process.env.BASE_PATH': JSON.stringify(process.env.BASE_PATH ?? '') },
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  } as const;
}
