/**
 * Splits items into JSON files of about the same length.
 * @param length the most characters of a file, unless one item is longer
 * @returns files in order, each with its first item and the index of that (`start`)
 */
export function splitIntoFiles<T>(
  items: readonly T[],
  length: number,
): { start: number; first: T; json: string }[] {
  const files: { start: number; first: T; json: string[]; size: number }[] = [];
  items.forEach((item, start) => {
    const json = JSON.stringify(item);
    const file = files.at(-1);
    if (file && file.size + json.length <= length) {
      file.json.push(json);
      file.size += json.length;
    } else files.push({ start, first: item, json: [json], size: json.length });
  });
  return files.map(({ start, first, json }) => ({ start, first, json: `[${json.join(',')}]` }));
}

/** Returns the indexes of the files that may have words with a prefix, given the first word of each file. */
export function listFilesWithPrefix(starts: readonly string[], prefix: string): number[] {
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= prefix),
  );
  return starts.flatMap((start, file) =>
    file === first || (file > first && start.startsWith(prefix)) ? [file] : [],
  );
}
