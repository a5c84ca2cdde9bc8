/** An article file taken apart: its YAML, and the text below it exactly as it stands. */
export type SplitFile = {
  /** Null where the file does not begin with front matter. */
  yaml: string | null;
  text: string;
  /** Lines of the file above the text. */
  linesAbove: number;
};

const opening = /^\uFEFF?---[ \t]*\r?\n/u;
const closing = /^---[ \t]*(?:\r?\n|$)/mu;

/** Splits a file at its front matter. A file that only opens one, and never closes it, has none. */
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
