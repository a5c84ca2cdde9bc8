/**
 * Returns the scripts that nothing refers to. A script is referred to where its file name occurs in a page,
 * or in another such script, which may load it on demand.
 */
export function listUnreferencedScripts(
  scripts: ReadonlyMap<string, string>,
  pages: readonly string[],
): string[] {
  const remaining = new Map(
    [...scripts].map(([path, text]) => [path, { name: toBaseName(path), text }]),
  );
  const queue = [...pages];
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    for (const [path, script] of remaining) {
      if (!text.includes(script.name)) continue;
      remaining.delete(path);
      queue.push(script.text);
    }
  }
  return [...remaining.keys()].sort();
}

function toBaseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
