import { BuildError } from './build-error';

/**
 * Reports a page or file of the build that is not as expected. The build stops, because a page that is only
 * partly understood could be published without some of its text or controls.
 */
export class PageError extends BuildError {
  override name = 'PageError';

  /**
   * @param page path of the page in the output
   * @param source the file with the likely cause
   */
  constructor(page: string, expected: string, found: string, source = 'the page’s source') {
    super(`${page}: expected ${expected}; found ${found}`, `Fix ${source}, and build again.`);
  }
}

/** Returns the beginning of a text, on one line, for a message. */
export function shortenForMessage(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
