import { buildFilterScript, fillFilters } from './filter-script';
import { buildLoader } from './loader-source';
import { buildOwnScripts, nameScripts } from './own-scripts';

/**
 * Prepares to do to the bodies of drawn pages what `publish` does to those of exported ones: scripts get
 * their names, and what is filtered by goes to a file of its own.
 * @returns the body as published, and that file
 */
export async function bodyFiller(): Promise<(body: string) => ReturnType<typeof fillFilters>> {
  const scripts = await buildOwnScripts();
  const { path } = await buildFilterScript();
  const filling = { path, loader: await buildLoader() };
  return (body) => fillFilters(nameScripts(body, scripts), filling);
}
