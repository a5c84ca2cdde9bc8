/** Double quotation marks of any language; copies mix them. For character classes in patterns. */
export const doubleQuotationMarks = '"“”„«»';

/** Returns the marks to set around a quotation: single ones where it holds double ones itself. */
export function chooseQuotationMarks(quote: string): [open: string, close: string] {
  return /["“”]/u.test(quote) ? ['‘', '’'] : ['“', '”'];
}
