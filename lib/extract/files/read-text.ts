import { readFileSync } from 'node:fs';
import { createIssue, type Issue } from '@/lib/schema/issue';
import { detectBinaryFormat } from './binary-formats';
import {
  decodeAs,
  detectMarkedUtf16,
  detectUnmarkedUtf16,
  findDeclaredEncoding,
  findFirstForeignByte,
} from './encodings';
import { splitFrontMatter } from './split-front-matter';

/** Maximum length of a line. Text editors cannot show longer ones, and nobody could quote from them. */
const maxLineLength = 1_000_000;

/** The bytes of a file as text. */
export type DecodedFile = {
  text: string | null;
  issues: Issue[];
  /** The bytes, if they are not UTF-8: the hash of a file is of what was received. */
  foreignBytes?: Uint8Array;
  /** True if there is no such file. */
  isMissing?: boolean;
};

/** A file’s bytes, or the issue that says why it cannot be read. */
export type FileBytes = { bytes: Uint8Array } | { issue: Issue; isMissing: boolean };

/** Reads a file; a failure becomes an issue. */
export function readBytes(path: string): FileBytes {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    const message = `${path} ${explainUnreadable(error)}.`;
    return {
      issue: createIssue('file-unreadable', message),
      isMissing: readErrorCode(error) === 'ENOENT',
    };
  }
}

/**
 * Reads a file as text: UTF-8, UTF-16 with a byte order mark, or the encoding that an HTML page declares. A
 * byte order mark is kept, because the text is what was received.
 * @returns the text, or null with an issue that says why it is not text
 */
export function readTextFile(path: string): DecodedFile {
  return decodeFile(readBytes(path));
}

/** Decodes a file that was read before. */
export function decodeFile(file: FileBytes): DecodedFile {
  return 'bytes' in file
    ? decodeBytes(file.bytes)
    : { text: null, issues: [file.issue], isMissing: file.isMissing };
}

/** Returns the code of a system error; null for other errors. */
export function readErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

/** Describes why a file cannot be read; rare reasons in the system’s own words. */
function explainUnreadable(error: unknown): string {
  switch (readErrorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist';
    case 'EISDIR':
      return 'is a folder, not a file';
    case 'EACCES':
    case 'EPERM':
      return 'cannot be read: permission denied';
    default:
      return `could not be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Decodes the bytes of a file. */
export function decodeBytes(bytes: Uint8Array): DecodedFile {
  const kind = detectBinaryFormat(bytes);
  if (kind !== null) {
    return refuseFile(
      createIssue('file-not-text', `This is ${kind.is}, not text.`, { remedy: kind.remedy }),
    );
  }
  const marked = detectMarkedUtf16(bytes);
  if (marked !== null)
    return decodeWithIssue(marked, bytes, `The file begins like ${marked.toUpperCase()}`);
  if (bytes.includes(0)) return refuseFile(reportNul(bytes));
  const foreign = findFirstForeignByte(bytes);
  if (foreign === null) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { text, issues: listLongLineIssues(text) };
  }
  const declared = findDeclaredEncoding(bytes);
  if (declared !== null)
    return decodeWithIssue(declared, bytes, `The page declares the encoding \`${declared}\``);
  const { line, column, byte } = foreign;
  const hexadecimal = byte.toString(16).toUpperCase().padStart(2, '0');
  const message = `Line ${line} has the byte ${hexadecimal}, which is not UTF-8, and the file does not declare an encoding.`;
  return refuseFile(createIssue('file-not-text', message, { line, column }));
}

function decodeWithIssue(label: string, bytes: Uint8Array, because: string): DecodedFile {
  try {
    const text = decodeAs(label, bytes);
    if (text.includes('\0')) return refuseFile(reportNul(bytes));
    return { text, issues: listLongLineIssues(text), foreignBytes: bytes };
  } catch {
    const message = `${because}, which is unknown or does not fit its bytes.`;
    return refuseFile(createIssue('encoding-unknown', message));
  }
}

function reportNul(bytes: Uint8Array): Issue {
  const encoding = detectUnmarkedUtf16(bytes);
  return encoding === null
    ? createIssue('file-not-text', `Byte ${bytes.indexOf(0) + 1} is NUL: this is a binary file.`)
    : createIssue(
        'encoding-unmarked',
        `Every second byte is NUL: this is ${encoding} without a byte order mark.`,
        {
          remedy: `Save it as UTF-8, or run \`iconv -f ${encoding} -t UTF-8 FILE > NEW-FILE\`.`,
        },
      );
}

function refuseFile(found: Issue): DecodedFile {
  return { text: null, issues: [found] };
}

function listLongLineIssues(text: string): Issue[] {
  // HTML and JSON may be one long line.
  if (/^\s*[<{[]/u.test(splitFrontMatter(text).text)) return [];
  let start = 0;
  let number = 1;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    const length = (end === -1 ? text.length : end) - start;
    if (length > maxLineLength) {
      return [
        createIssue(
          'file-line-too-long',
          `Line ${number} has ${length.toLocaleString('en-GB')} characters; an article’s lines have at most ${maxLineLength.toLocaleString('en-GB')}.`,
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
