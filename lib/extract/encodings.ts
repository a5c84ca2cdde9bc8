import { isUtf8 } from 'node:buffer';
import { decodeWindows1252 } from '@/lib/text/windows-1252';

/** Encodings of 16 bits a character, told by the byte order mark that the file begins with. */
export function markedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  // The same two bytes and two NULs begin UTF-32.
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? null : 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** So much of a file tells whether it is UTF-16 without a mark. */
const sample = 4_096;

/**
 * Text in UTF-16 that does not say so: in Latin letters every second byte is NUL, and hardly any other.
 * @returns the encoding’s name as `iconv` takes it, or null
 */
export function unmarkedUtf16(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const start = bytes.subarray(0, sample - (sample % 2));
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

/** How much of a page may stand above the declaration of its encoding, front matter included. */
const declarationWithin = 8_192;

/** The encoding that an HTML page says it is in (`<meta charset>` or its older form), or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, declarationWithin)).toString('latin1');
  const found =
    /<meta\b[^<>]{0,200}?\bcharset\s*=\s*["']?\s*(?<label>[\w:.-]+)/iu.exec(start) ??
    /<\?xml\b[^<>]{0,200}?\bencoding\s*=\s*["'](?<label>[\w:.-]+)/iu.exec(start);
  return found?.groups?.['label'] ?? null;
}

/**
 * Decodes bytes by the label that a page declares, as the WHATWG Encoding Standard reads it. A byte
 * order mark is kept.
 * @throws RangeError or TypeError where the label is not known or the bytes are not of that encoding
 */
export function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
}

/**
 * The first byte that is not UTF-8, with its line and column (both from 1).
 * @returns null where all bytes are UTF-8
 */
export function firstForeignByte(
  bytes: Uint8Array,
): { line: number; column: number; byte: number } | null {
  if (isUtf8(bytes)) return null;
  const newline = 10;
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const end = bytes.indexOf(newline, start);
    // No character of several bytes holds that of a line’s end.
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(part)) {
      const good = /^[^\ufffd]*/u.exec(Buffer.from(part).toString('utf8'))?.[0] ?? '';
      return { line, column: good.length + 1, byte: part[Buffer.byteLength(good)] ?? 0 };
    }
    start += part.length + 1;
  }
  return null;
}
