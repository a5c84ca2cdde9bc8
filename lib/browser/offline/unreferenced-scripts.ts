/**
 * The scripts that nothing names. A script counts as named when its file name occurs in the text of
 * a page, or of a script that is itself named: so does one loaded on demand.
 */
export function unreferencedScripts(
  scripts: ReadonlyMap<string, string>,
  roots: readonly string[],
): string[] {
  const unseen = new Map([...scripts].map(([path, text]) => [path, { name: nameOf(path), text }]));
  const queue = [...roots];
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    for (const [path, script] of unseen) {
      if (!text.includes(script.name)) continue;
      unseen.delete(path);
      queue.push(script.text);
    }
  }
  return [...unseen.keys()].sort();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
