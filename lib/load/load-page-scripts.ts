import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type PageScripts, pageScriptsFile, pageScriptsSchema } from '@/lib/schema/page-scripts';

let cached: { scripts: PageScripts; writtenAt: number } | undefined;

/**
 * Returns the scripts that pages name. They are bundled before any page is rendered; in development the
 * manifest is read again whenever the bundler has written it again.
 * @throws if the scripts have not been bundled
 */
export function loadPageScripts(): PageScripts {
  const path = join(process.cwd(), pageScriptsFile);
  const writtenAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (writtenAt === undefined)
    throw new Error(
      `The pages’ scripts have not been bundled: ${pageScriptsFile} is missing. Fix: run npm run build or npm run dev, which bundle them first.`,
    );
  if (cached?.writtenAt !== writtenAt)
    cached = {
      scripts: pageScriptsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))),
      writtenAt,
    };
  return cached.scripts;
}
