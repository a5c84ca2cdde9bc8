import { type HtmlLine, isSentence } from '../page/html-line';
import type { Unit, UnitTime } from './unit';

/** Share of the units that must have a text. */
export const leastWithText = 0.6;
/** Number of words from which a line is a text, not a label. */
const fewestWords = 6;
/** Characters from which a line without blanks is a text, in a script that has none. */
const shortestText = 25;

/**
 * Returns whether a unit has a text.
 * @param isWhole true if words beside the time count only as a sentence: a headline alone is not the whole post
 */
export function hasText(
  { first, last, time }: Unit,
  lines: readonly HtmlLine[],
  isWhole = false,
): boolean {
  for (let index = first; index <= last; index += 1) {
    const line = lines[index];
    if (line === undefined || line.aside !== undefined || line.isLink === true) continue;
    const isTimed = index === time?.index;
    const own = isTimed ? removeTime(line.text, time) : line.text;
    if (isTimed && isWhole ? isSentence(own) : isText(own)) return true;
  }
  return false;
}

function removeTime(text: string, { words }: UnitTime): string {
  return text.replace(words, ' ').trim();
}

/** Returns whether a line is more than a label: some words, or as much in a script without blanks. */
function isText(text: string): boolean {
  return (
    text.split(/\s+/u).length >= fewestWords ||
    (!/\s/u.test(text) && text.length > shortestText && /\p{Lo}/u.test(text))
  );
}
