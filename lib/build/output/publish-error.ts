/**
 * The export is not what this step knows how to work on. Nothing is guessed then: a page published
 * half-understood could lose its text or its controls.
 */
export class PublishError extends Error {
  override name = 'PublishError';

  constructor(page: string, expected: string, found: string) {
    super(`${page}: expected ${expected}; found ${found}`);
  }
}

/** The beginning of a text, on one line, for a message. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
