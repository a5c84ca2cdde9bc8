/** White space as a browser shows it. */
export function inOneLine(text: string): string {
  return text.replace(/[^\S\u00a0]+/gu, ' ').trim();
}
