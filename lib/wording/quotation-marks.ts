/** Marks to set around words of an outlet; those that hold such marks are set in the other kind. */
export function quotationMarks(quote: string): [open: string, close: string] {
  return /["“”]/u.test(quote) ? ['‘', '’'] : ['“', '”'];
}
