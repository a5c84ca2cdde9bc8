/** Collapses white space as a browser does; no-break spaces are kept. */
export function collapseWhiteSpace(text: string): string {
  return text.replace(/[^\S\u00a0]+/gu, ' ').trim();
}
