import { cacheNames, isLasting } from './offline-paths';
import { listFiles, savedSummary } from './save-collection';
import { unreferencedScripts } from './unreferenced-scripts';

/**
 * Removes the lasting files that no kept page has a use for, once for each build. Only for who is
 * alone (`with-lock.ts`), while no page of the build before is open.
 * @param assets paths of the files that the worker itself needs
 */
export async function removeUnused(
  root: string,
  build: string,
  assets: readonly string[],
): Promise<void> {
  const names = cacheNames(root);
  const kept = await caches.open(names.kept);
  const mark = `${root}tidied`;
  if ((await (await kept.match(mark))?.text()) === build) return;

  const lasting = await caches.open(names.lasting);
  const paths = (await lasting.keys()).map(({ url }) => url.slice(root.length));
  const unused = await unusedFiles(root, build, paths);
  for (const path of unused) if (!assets.includes(path)) await lasting.delete(root + path);
  await kept.put(mark, new Response(build));
}

async function unusedFiles(
  root: string,
  build: string,
  paths: readonly string[],
): Promise<readonly string[]> {
  const summary = await savedSummary(root);
  // A collection that waits to be brought up to date still needs the files of its own build.
  if (summary !== undefined && summary.build !== build) return [];
  if (summary !== undefined) {
    const listed = new Set((await listFiles(root, summary)).map(([path]) => path));
    return paths.filter((path) => !listed.has(path) && path !== summary.list);
  }
  const { shell, pages, lasting } = cacheNames(root);
  const roots = [...(await textsOf(shell)).values(), ...(await textsOf(pages)).values()];
  const files = new Map(
    [...(await textsOf(lasting))].map(([address, text]) => [address.slice(root.length), text]),
  );
  return [
    ...unreferencedScripts(
      new Map([...files].filter(([path]) => path.startsWith('_next/'))),
      roots,
    ),
    ...paths.filter((path) => !path.startsWith('_next/') && !isNamed(path, roots)),
  ];
}

/** Parts of the search index are named by their folder, in the index's own summary; rows by their file. */
function isNamed(path: string, texts: readonly string[]): boolean {
  const [folder = path, file = path] = path.split('/').slice(-2);
  const name = path.startsWith('search/') ? folder : file;
  return isLasting(path) && texts.some((text) => text.includes(name));
}

async function textsOf(name: string): Promise<Map<string, string>> {
  const cache = await caches.open(name);
  const texts = new Map<string, string>();
  for (const { url } of await cache.keys()) {
    const held = await cache.match(url);
    if (held) texts.set(url, await held.text());
  }
  return texts;
}
