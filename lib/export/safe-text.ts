/**
 * Characters that XML 1.0 cannot hold (section 2.2) and that no reader of text expects: control
 * characters but for tab and line ends, halves of a character pair, and U+FFFE and U+FFFF.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Text that any format can hold: what XML 1.0 forbids becomes U+FFFD, the mark for a character that
 * could not be kept. All else stays as it is.
 */
export function plainText(text: string): string {
  return text.replace(forbidden, '\uFFFD');
}

const opens = /[\u202A\u202B\u202D\u202E]/;
const isolates = /[\u2066-\u2068]/;

/**
 * Ends what a text’s own direction marks leave open, so that an override inside of it (U+202E) cannot
 * turn round what a reader shows after it. Nothing is taken away.
 */
export function closedDirections(text: string): string {
  const open: string[] = [];
  for (const char of text) {
    if (opens.test(char)) open.push('\u202C');
    else if (isolates.test(char)) open.push('\u2069');
    else if (char === '\u202C' && open.at(-1) === '\u202C') open.pop();
    else if (char === '\u2069' && open.includes('\u2069')) {
      open.length = open.lastIndexOf('\u2069');
    }
  }
  return text + open.reverse().join('');
}
