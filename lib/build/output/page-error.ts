import { BuildError } from './build-error';

/**
 * A page or file of the build is not as expected. Nothing is guessed then: a page published half-understood
 * could lose its text or its controls.
 */
export class PageError extends BuildError {
  override name = 'PageError';

  /**
   * @param page path of the page in the output
   * @param source where to look for the cause
   */
  constructor(page: string, expected: string, found: string, source = 'the page’s source') {
    super(`${page}: expected ${expected}; found ${found}`, `Fix ${source}, and build again.`);
  }
}

/** Returns the beginning of a text, on one line, for a message. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
