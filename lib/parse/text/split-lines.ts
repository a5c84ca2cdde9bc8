import { isMojibake, repairMojibake } from './mojibake';
import { unescapePlainText } from './unescape-entities';

/** A line of an article's text. */
export type Line = {
  /** 1-based line number. */
  number: number;
  /** The line, trimmed of white space, no-break and zero-width characters included. */
  text: string;
  /** 1-based column at which `text` begins in the original line. */
  column: number;
  /** True if damaged or escaped characters were repaired, so that the original line differs. */
  isRepaired: boolean;
};

/** White space that JavaScript trims, and the zero-width characters of web pages. */
const leadingSpace = /^(?:\s|\u200b|\u200c|\u200d|\u2060)+/u;
const trailingSpace = /(?:\s|\u200b|\u200c|\u200d|\u2060)$/u;

/**
 * Splits a text into lines, at `\n`, `\r\n` and a lone `\r`. Blank lines count, so that numbers agree with
 * those of a text editor.
 */
export function splitLines(text: string): Line[] {
  const repair = isMojibake(text) ? repairMojibake : null;
  return text.split(/\r\n|\n|\r/).map((received, index) => {
    const raw = unescapePlainText(repair === null ? received : repair(received));
    const column = (leadingSpace.exec(raw)?.[0].length ?? 0) + 1;
    return {
      number: index + 1,
      text: trimEnd(column === 1 ? raw : raw.slice(column - 1)),
      column,
      isRepaired: raw !== received,
    };
  });
}

/** Trims one character at a time: a `\s+$` pattern takes quadratic time on long runs of blanks. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && trailingSpace.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
