import { isUtf8 } from 'node:buffer';
import { requireValue } from '@/lib/text/required';
import { decodeWindows1252 } from '@/lib/text/windows-1252';

/** Detects UTF-16 by the byte order mark at the start of a file. */
export function detectMarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  // The same two bytes followed by two NULs are the mark of UTF-32.
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? null : 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Number of bytes that are read to detect UTF-16 without a mark. */
const sampleLength = 4_096;

/**
 * Detects UTF-16 without a byte order mark: in Latin script every second byte is NUL, and few others are.
 * @returns the encoding’s name for `iconv`, or null
 */
export function detectUnmarkedUtf16(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const start = bytes.subarray(0, sampleLength);
  const pairs = Math.floor(start.length / 2);
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  start.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > pairs * 0.6 && even <= pairs * 0.01) return 'UTF-16LE';
  return even > pairs * 0.6 && odd <= pairs * 0.01 ? 'UTF-16BE' : null;
}

/** Number of bytes in which a page, front matter included, has to declare its encoding. */
const declarationLimit = 8_192;

/** Returns the encoding that an HTML page declares (`<meta charset>` or its older form), or null. */
export function findDeclaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, declarationLimit)).toString('latin1');
  const found =
    /<meta\b[^<>]{0,200}?\bcharset\s*=\s*["']?\s*(?<label>[\w:.-]+)/iu.exec(start) ??
    /<\?xml\b[^<>]{0,200}?\bencoding\s*=\s*["'](?<label>[\w:.-]+)/iu.exec(start);
  return found?.groups?.['label'] ?? null;
}

/**
 * Decodes bytes by the label that a page declares, as defined by the WHATWG Encoding Standard. A byte order
 * mark is kept.
 * @throws RangeError or TypeError when the label is not known or the bytes are not in that encoding
 */
export function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
}

/**
 * Finds the first byte that is not UTF-8, with its line and column (both from 1).
 * @returns null when all bytes are UTF-8
 */
export function findFirstForeignByte(
  bytes: Uint8Array,
): { line: number; column: number; byte: number } | null {
  if (isUtf8(bytes)) return null;
  const newline = 10;
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const end = bytes.indexOf(newline, start);
    // The byte of a line feed is never part of a longer character.
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(part)) {
      const [good = ''] = Buffer.from(part).toString('utf8').split('\ufffd');
      const byte = requireValue(part[Buffer.byteLength(good)], 'A byte is not UTF-8.');
      return { line, column: good.length + 1, byte };
    }
    start += part.length + 1;
  }
  return null;
}
