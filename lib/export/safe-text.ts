/**
 * Characters that XML 1.0 forbids (section 2.2): control characters except tab and line ends, unpaired
 * surrogates, U+FFFE and U+FFFF.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Replaces characters that XML 1.0 forbids by U+FFFD, so that the text is valid in every format. */
export function sanitiseText(text: string): string {
  return text.replace(forbidden, '\uFFFD');
}

const opens = /[\u202A\u202B\u202D\u202E]/;
const isolates = /[\u2066-\u2068]/;

/**
 * Closes direction marks that a text leaves open, so that an override in it (U+202E) cannot reverse the text
 * after it. Removes nothing.
 */
export function closeDirections(text: string): string {
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
