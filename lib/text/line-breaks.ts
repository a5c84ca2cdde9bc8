/** A line break of Unix, Windows or old Macintosh files. */
export const lineBreak = /\r\n|\n|\r/gu;

/**
 * Makes a function that returns the line of a place in a text. It counts on from one call to the next, so
 * that any number of places takes linear time; places must be given in text order.
 * @param firstLine the number of the text’s first line
 */
export function makeLineCounter(text: string, firstLine: number): (place: number) => number {
  let line = firstLine;
  let counted = 0;
  return (place) => {
    line += text.slice(counted, place).match(lineBreak)?.length ?? 0;
    counted = place;
    return line;
  };
}
