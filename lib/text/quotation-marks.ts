/** Double quotation marks of any language; copies mix them. For character classes in patterns. */
export const doubleQuotationMarks = '"“”„«»';

/** Returns the marks to set around a quotation: single ones if it contains double ones. */
export function chooseQuotationMarks(quote: string): [open: string, close: string] {
  return /["“”]/u.test(quote) ? ['‘', '’'] : ['“', '”'];
}
