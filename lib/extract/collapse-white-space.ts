/** White space as a browser shows it. */
export function collapseWhiteSpace(text: string): string {
  return text.replace(/[^\S\u00a0]+/gu, ' ').trim();
}
