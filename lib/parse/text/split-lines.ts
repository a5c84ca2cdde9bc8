import { isMojibake, repairMojibake } from './mojibake';
import { unescaped } from './unescape-entities';

/** One line of an article's text. */
export type Line = {
  /** 1-based number in the text. */
  number: number;
  /** The line without white space (no-break and zero-width kinds included) at either end. */
  text: string;
  /** 1-based column at which `text` begins in the line as it stands. */
  column: number;
  /** Whether damaged or escaped characters were put right: the line as received reads otherwise. */
  isRepaired: boolean;
};

/** White space in the wide sense: what JavaScript trims, and the zero-width characters of web pages. */
const leadingSpace = /^(?:\s|\u200b|\u200c|\u200d|\u2060)+/u;
const trailingSpace = /(?:\s|\u200b|\u200c|\u200d|\u2060)$/u;

/**
 * Splits a text into its lines. `\n`, `\r\n` and a lone `\r` each end a line; no line is left out, so
 * that numbers agree with what an editor shows.
 */
export function splitLines(text: string): Line[] {
  const repair = isMojibake(text) ? repairMojibake : null;
  return text.split(/\r\n|\n|\r/).map((received, index) => {
    const raw = unescaped(repair === null ? received : repair(received));
    const column = (leadingSpace.exec(raw)?.[0].length ?? 0) + 1;
    return {
      number: index + 1,
      text: trimEnd(column === 1 ? raw : raw.slice(column - 1)),
      column,
      isRepaired: raw !== received,
    };
  });
}

/** Trims from the right step by step: a `\s+$` pattern takes quadratic time on long runs of blanks. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && trailingSpace.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
