import { readFile } from 'node:fs/promises';
import { type Issue, issue } from '@/lib/schema/issue';
import { splitFrontMatter } from './front-matter';

/** No article has such a line; a text editor cannot show it, and a reader could not quote from it. */
const longestLine = 1_000_000;

/** A file's bytes as text. */
export type DecodedFile = {
  text: string | null;
  issues: Issue[];
  /** The bytes themselves where they are not UTF-8, so that what was received can still be named by them. */
  foreignBytes?: Uint8Array;
};

/**
 * Reads a file as UTF-8 text, or as what an HTML page says that it is, where it is not UTF-8. A byte order mark is kept: the text is what was received.
 * @returns the text, or null with an issue that says why it is none
 */
export async function readTextFile(path: string): Promise<DecodedFile> {
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
export function decode(bytes: Uint8Array): DecodedFile {
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
    const declared = declaredEncoding(bytes);
    if (declared !== null) return decodeAs(declared, bytes);
    return {
      text: null,
      issues: [issue('file-not-text', 'The file’s bytes are not valid UTF-8.')],
    };
  }
}

/** How much of a page may stand above the declaration of its encoding, front matter included. */
const declarationWithin = 8_192;

/** The encoding that an HTML page says it is in (`<meta charset>` or its older form), or null. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationWithin));
  const found = /<meta\b[^<>]{0,200}?\bcharset\s*=\s*["']?\s*(?<label>[\w:.-]+)/iu.exec(start);
  return found?.groups?.['label'] ?? null;
}

/** Decodes a page that is not UTF-8 by the label it declares, as the WHATWG encoding standard reads it. */
function decodeAs(label: string, bytes: Uint8Array): DecodedFile {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return { text, issues: longLineIssues(text), foreignBytes: bytes };
  } catch {
    const message = `The page says that it is in \`${label}\`, which is not known or is not what its bytes are.`;
    return { text: null, issues: [issue('encoding-unknown', message)] };
  }
}

function longLineIssues(text: string): Issue[] {
  // Pages and JSON may stand on one line whole.
  if (/^\s*[<{[]/u.test(splitFrontMatter(text).text)) return [];
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
