import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseFile } from '@/lib/editor/parse-file';
import { decodeBytes } from '@/lib/extract/files/read-text';
import { goodFrontMatter } from '../load/content-folder';

const ascii = (text: string) => Buffer.from(text, 'latin1');
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Returns code, place and message of the issue with some bytes. */
function faultOf(bytes: Uint8Array) {
  const { text, issues } = decodeBytes(bytes);
  expect(text).toBeNull();
  return issues.map(({ code, line, column, message, remedy }) => ({
    code,
    at: line === null ? null : `${line}:${column}`,
    message,
    remedy,
  }));
}

describe('UTF-16', () => {
  const blog = '\uFEFFMarch 14, 2023\n1617 GMT – «Привет» 🚢\nТекст.\n';

  test.each([
    ['little-endian', Buffer.from(blog, 'utf16le')],
    ['big-endian', bigEndian(blog)],
  ])('with a byte order mark is read: %s', async (_, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({ text: blog, issues: [] });
    const { report } = parseFile(bytes, {});
    expect(report.entries[0]?.headline.text).toBe('«Привет» 🚢');
    expect(report.article?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('is hashed by its own bytes below front matter', async () => {
    const below = Buffer.from('March 14, 2023\n1617 GMT – One\nText.\n', 'utf16le');
    const above = Buffer.from(`\uFEFF${goodFrontMatter}`, 'utf16le');
    const { report } = parseFile(Buffer.concat([above, below]), {});
    expect(report.article?.sha256).toBe(createHash('sha256').update(below).digest('hex'));
  });

  test('without a byte order mark is reported, with the command that converts it', () => {
    const text = blog.slice(1).replace('«Привет»', 'Hello').replace('Текст', 'Text');
    expect(faultOf(Buffer.from(text, 'utf16le'))).toMatchObject([
      { code: 'encoding-unmarked', remedy: expect.stringContaining('iconv -f UTF-16LE -t UTF-8') },
    ]);
    expect(faultOf(bigEndian(text))).toMatchObject([
      { code: 'encoding-unmarked', remedy: expect.stringContaining('iconv -f UTF-16BE -t UTF-8') },
    ]);
  });

  test('that ends in the middle of a character is an error', () => {
    expect(faultOf(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8]))).toMatchObject([
      { code: 'encoding-unknown' },
    ]);
  });
});

describe('a page is decoded as it declares', () => {
  test.each([
    ['windows-1251', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], 'Привет'],
    ['koi8-r', [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4], 'Привет'],
    ['iso-8859-2', [0xb3, 0xf3, 0x64, 0xbc], 'łódź'],
    ['iso-8859-1', [0x93, 0x63, 0x61, 0x66, 0xe9, 0x94], '“café”'],
    ['windows-1252', [0x80, 0x20, 0x96, 0x20, 0x92], '€ – ’'],
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['gb18030', [0xd6, 0xd0, 0xb9, 0xfa], '中国'],
    ['euc-kr', [0xc7, 0xd1, 0xb1, 0xb9], '한국'],
    ['big5', [0xa4, 0xa4, 0xb0, 0xea], '中國'],
  ])('%s', (label, bytes, words) => {
    const page = Buffer.concat([
      ascii(`<html><meta charset="${label}"><p>`),
      Buffer.from(bytes),
      ascii('</p>'),
    ]);
    expect(decodeBytes(page).text).toContain(`<p>${words}</p>`);
  });

  test('by its XML declaration too', () => {
    const page = Buffer.concat([
      ascii('<?xml version="1.0" encoding="windows-1251"?><html><p>'),
      Buffer.from([0xcf, 0xf0]),
    ]);
    expect(decodeBytes(page).text).toContain('Пр');
  });
});

test('text that is not UTF-8 and declares no encoding is reported with line, column and byte', () => {
  expect(faultOf(Buffer.concat([ascii('One\nCaf'), Buffer.from([0xe9]), ascii('\nTwo')]))).toEqual([
    {
      code: 'file-not-text',
      at: '2:4',
      message:
        'Line 2 has the byte E9, which is not UTF-8, and the file does not declare an encoding.',
      remedy: expect.stringContaining('UTF-8'),
    },
  ]);
});

describe('a binary file is identified, with advice', () => {
  const zip = (...names: string[]) => ascii(`PK\x03\x04\x14\0${names.join('\0')}`);

  test.each([
    ['a PDF document', ascii('%PDF-1.7\n')],
    ['a Rich Text document (RTF)', ascii('{\\rtf1\\ansi Text.}')],
    ['a Word document (.docx)', zip('[Content_Types].xml', 'word/document.xml')],
    ['an OpenDocument file (.odt)', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['an e-book (EPUB)', zip('mimetypeapplication/epub+zip')],
    ['a ZIP archive', zip('a.txt')],
    ['an old Office document (.doc)', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['a picture (JPEG)', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['a picture (PNG)', ascii('\x89PNG\r\n')],
    ['a picture (WebP)', ascii('RIFF\0\0\0\0WEBP')],
    ['a file packed with gzip', Buffer.from([0x1f, 0x8b, 8])],
    ['a web archive of Safari', ascii('bplist00')],
    [
      'a web archive (MHTML)',
      ascii('From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="a"'),
    ],
  ])('%s', (is, bytes) => {
    expect(faultOf(bytes)).toMatchObject([
      { code: 'file-not-text', message: `This is ${is}, not text.` },
    ]);
  });

  test('but not an article that starts with such words', () => {
    const text = 'GIF pictures: a history\nPK is on air.\nContent-Type: text/plain\n';
    expect(decodeBytes(ascii(text))).toMatchObject({ text, issues: [] });
  });
});
