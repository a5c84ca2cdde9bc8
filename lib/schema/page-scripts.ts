import { z } from 'zod';

/** Path of the script manifest, from the root of the project. */
export const pageScriptsFile = '.next/cache/page-scripts.json';

/** URL from which open pages of the development server learn that they must reload. */
export const reloadPath = '/_dev/changes';

/** Scripts that pages load as files, one per feature for readers. */
export const scriptNames = [
  'settings',
  'filter',
  'search',
  'citing',
  'not-found',
  'offline',
  'offline-page',
] as const;

/** Inline scripts: each loads a file when a reader first needs it. */
export const starterNames = ['settings', 'filter', 'search', 'day-parts'] as const;

/**
 * The manifest of one run of the bundler: the only source of script URLs in pages and of hashes in the
 * Content-Security-Policy.
 * - `files`: URL of each script file, from the root of the site; its name has a hash of its content
 * - `starters`: text of each inline script
 */
export const pageScriptsSchema = z.object({
  files: z.record(z.enum(scriptNames), z.string().startsWith('/_next/static/')),
  starters: z.record(z.enum(starterNames), z.string().min(1)),
});

export type PageScripts = z.output<typeof pageScriptsSchema>;
