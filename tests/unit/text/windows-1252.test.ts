import { describe, expect, test } from 'vitest';
import { decodeWindows1252, windows1252Bytes } from '@/lib/text/windows-1252';

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe('decodeWindows1252', () => {
  test('decodes the bytes 0x80 to 0x9f as the WHATWG Encoding Standard lists them', () => {
    expect(decodeWindows1252(everyByte.slice(0x80, 0xa0))).toBe(
      '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
        '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178',
    );
  });

  test('decodes all other bytes as Latin-1', () => {
    const others = everyByte.filter((byte) => byte < 0x80 || byte > 0x9f);
    expect(decodeWindows1252(others)).toBe(String.fromCharCode(...others));
  });

  test('keeps bytes that would be a byte order mark in UTF-8', () => {
    expect(decodeWindows1252(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('ï»¿A');
  });
});

test('windows1252Bytes maps every decoded character back to its byte', () => {
  const characters = [...decodeWindows1252(everyByte)];
  expect(characters.map((character) => windows1252Bytes.get(character))).toEqual([...everyByte]);
});
