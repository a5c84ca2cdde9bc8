import { readFile } from 'node:fs/promises';
import { type Issue, issue } from '@/lib/schema/issue';

/** No article has such a line; a text editor cannot show it, and a reader could not quote from it. */
const longestLine = 1_000_000;

/**
 * Reads a file as UTF-8 text. A byte order mark is kept: the text is what was received.
 * @returns the text, or null with an issue that says why it is none
 */
export async function readTextFile(
  path: string,
): Promise<{ text: string | null; issues: Issue[] }> {
  try {
    return decode(await readFile(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      text: null,
      issues: [issue('file-unreadable', `${path} could not be read: ${reason}.`)],
    };
  }
}

/** The same for bytes already in memory. */
export function decode(bytes: Uint8Array): {
  text: string | null;
  issues: Issue[];
} {
  if (bytes.includes(0)) {
    return {
      text: null,
      issues: [
        issue('file-not-text', `Byte ${bytes.indexOf(0) + 1} is NUL: this is a binary file.`),
      ],
    };
  }
  try {
    const text = new TextDecoder('utf-8', {
      fatal: true,
      ignoreBOM: true,
    }).decode(bytes);
    return { text, issues: longLineIssues(text) };
  } catch {
    return {
      text: null,
      issues: [issue('file-not-text', 'The file’s bytes are not valid UTF-8.')],
    };
  }
}

function longLineIssues(text: string): Issue[] {
  let start = 0;
  let number = 1;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    const length = (end === -1 ? text.length : end) - start;
    if (length > longestLine) {
      return [
        issue(
          'file-line-too-long',
          `Line ${number} has ${length.toLocaleString('en-GB')} characters; an article’s lines have at most ${longestLine.toLocaleString('en-GB')}.`,
          { line: number },
        ),
      ];
    }
    if (end === -1) return [];
    start = end + 1;
    number += 1;
  }
  return [];
}
