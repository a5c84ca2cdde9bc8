/**
 * What scripts of the pages are told of the build: the path below which the site stands, which
 * `lib/chronology/base-path.ts` reads. A browser has no environment to ask.
 */
export function browserValues(): Record<string, string> {
  return { 'process.env.BASE_PATH': JSON.stringify(process.env.BASE_PATH ?? '') };
}
