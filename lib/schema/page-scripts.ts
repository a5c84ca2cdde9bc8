import { z } from 'zod';

/** Where the manifest of the pages' scripts is, from the root of the project. */
export const pageScriptsFile = '.next/cache/page-scripts.json';

/** Where open pages of the development server learn that they have to reload. */
export const reloadPath = '/_dev/changes';

/** Scripts that pages load as files: one reader feature each. */
export const scriptNames = [
  'settings',
  'filter',
  'search',
  'citing',
  'not-found',
  'offline',
  'offline-page',
] as const;

/** Scripts that pages hold inline: each loads a file when a reader first needs it. */
export const starterNames = ['settings', 'filter', 'search', 'day-parts'] as const;

/**
 * The scripts of the pages, as one run of the bundler made them. Pages name scripts and the policy names
 * hashes from this alone.
 * - `files`: URL of each script file from the root of the site, named after its content
 * - `starters`: text of each inline script
 */
export const pageScriptsSchema = z.object({
  files: z.record(z.enum(scriptNames), z.string().startsWith('/_next/static/')),
  starters: z.record(z.enum(starterNames), z.string().min(1)),
});

export type PageScripts = z.output<typeof pageScriptsSchema>;
