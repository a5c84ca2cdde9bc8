import { isLasting, makeCacheNames } from './offline-paths';
import { listFiles, readSavedSummary } from './save-collection';
import { listUnreferencedScripts } from './unreferenced-scripts';

/**
 * Deletes lasting files that no saved page needs, once per build. The caller holds the lock, and no page of
 * the previous build is open.
 * @param assets paths of the files that the worker itself needs
 */
export async function removeUnused(
  root: string,
  build: string,
  assets: readonly string[],
): Promise<void> {
  const names = makeCacheNames(root);
  const kept = await caches.open(names.kept);
  const mark = `${root}tidied`;
  if ((await (await kept.match(mark))?.text()) === build) return;

  const lasting = await caches.open(names.lasting);
  const paths = (await lasting.keys()).map(({ url }) => url.slice(root.length));
  const unused = await listUnusedFiles(root, build, paths);
  for (const path of unused) if (!assets.includes(path)) await lasting.delete(root + path);
  await kept.put(mark, new Response(build));
}

async function listUnusedFiles(
  root: string,
  build: string,
  paths: readonly string[],
): Promise<readonly string[]> {
  const summary = await readSavedSummary(root);
  // A saved collection that was not updated yet still needs the files of its own build.
  if (summary !== undefined && summary.build !== build) return [];
  if (summary !== undefined) {
    const listed = new Set((await listFiles(root, summary)).map(([path]) => path));
    return paths.filter((path) => !listed.has(path) && path !== summary.list);
  }
  const { shell, pages, lasting } = makeCacheNames(root);
  const texts = [
    ...(await readCachedTexts(shell)).values(),
    ...(await readCachedTexts(pages)).values(),
  ];
  const files = new Map(
    [...(await readCachedTexts(lasting))].map(([url, text]) => [url.slice(root.length), text]),
  );
  return [
    ...listUnreferencedScripts(
      new Map([...files].filter(([path]) => path.startsWith('_next/'))),
      texts,
    ),
    ...paths.filter((path) => !path.startsWith('_next/') && !isReferenced(path, texts)),
  ];
}

/** Pages name a part of the search index by its folder, and filter rows by their file. */
function isReferenced(path: string, texts: readonly string[]): boolean {
  const [folder = path, file = path] = path.split('/').slice(-2);
  const name = path.startsWith('search/') ? folder : file;
  return isLasting(path) && texts.some((text) => text.includes(name));
}

async function readCachedTexts(name: string): Promise<Map<string, string>> {
  const cache = await caches.open(name);
  const texts = new Map<string, string>();
  for (const { url } of await cache.keys()) {
    const saved = await cache.match(url);
    if (saved) texts.set(url, await saved.text());
  }
  return texts;
}
