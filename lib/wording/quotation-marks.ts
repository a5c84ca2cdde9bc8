/** Returns the quotation marks for an outlet's words: double, or single where the words contain double. */
export function quotationMarks(quote: string): [open: string, close: string] {
  return /["“”]/u.test(quote) ? ['‘', '’'] : ['“', '”'];
}
