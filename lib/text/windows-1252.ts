/**
 * Characters of the bytes 0x80 to 0x9f, by the WHATWG Encoding Standard; all other bytes are Latin-1.
 * Written out because Node decodes these bytes as control characters before its version 23.
 */
const specialCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const firstSpecialByte = 0x80;

/** The byte of each character that Windows-1252 can write. */
export const windows1252Bytes: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [decodeByte(byte), byte]),
);

/** Decodes bytes as Windows-1252, as browsers do. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (control) => decodeByte(control.charCodeAt(0)));
}

function decodeByte(byte: number): string {
  return specialCharacters.charAt(byte - firstSpecialByte) || String.fromCharCode(byte);
}
