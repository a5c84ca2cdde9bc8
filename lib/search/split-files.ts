/** Items in files of about a length, in order, each with the number of its first item. */
export function splitIntoFiles<T>(
  items: readonly T[],
  length: number,
): { start: number; items: T[]; json: string }[] {
  const files: { start: number; items: T[]; json: string[]; size: number }[] = [];
  items.forEach((item, start) => {
    const json = JSON.stringify(item);
    const file = files.at(-1);
    if (file && file.size + json.length <= length) {
      file.items.push(item);
      file.json.push(json);
      file.size += json.length;
    } else files.push({ start, items: [item], json: [json], size: json.length });
  });
  return files.map(({ start, items: held, json }) => ({
    start,
    items: held,
    json: `[${json.join(',')}]`,
  }));
}

/** Numbers of the files that may hold words with a beginning, given the first word of each file. */
export function filesWithPrefix(starts: readonly string[], prefix: string): number[] {
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= prefix),
  );
  return starts.flatMap((start, file) =>
    file === first || (file > first && start.startsWith(prefix)) ? [file] : [],
  );
}
