/** The parts of an article file: its YAML, and the text below it, unchanged. */
export type SplitFile = {
  /** Null if the file does not begin with front matter. */
  yaml: string | null;
  text: string;
  /** Number of lines of the file above the text. */
  linesAbove: number;
};

const opening = /^\uFEFF?---[ \t]*\r?\n/u;
const closing = /^---[ \t]*(?:\r?\n|$)/mu;

/** Splits a file below its front matter. Front matter that is never closed does not count. */
export function splitFrontMatter(file: string): SplitFile {
  const start = opening.exec(file)?.[0].length;
  const none = { yaml: null, text: file, linesAbove: 0 };
  if (start === undefined) return none;
  const end = closing.exec(file.slice(start));
  if (end === null) return none;
  const yaml = file.slice(start, start + end.index);
  const textStart = start + end.index + end[0].length;
  return {
    yaml,
    text: file.slice(textStart),
    linesAbove: file.slice(0, textStart).split('\n').length - 1,
  };
}
