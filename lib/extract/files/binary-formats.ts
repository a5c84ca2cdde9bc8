/** A format that is not text, and how to get the text out of such a file. */
export type BinaryFormat = { is: string; remedy: string };

const saveAsText = 'Open it, and save the article as plain text in UTF-8, or the page as HTML.';
const saveAgain =
  'Save the page again as HTML (“web page, HTML only”), or copy its text into a file.';
const picture = 'A picture has no text to read: copy the article’s text from its page into a file.';

/** The bytes (as Latin-1) that files of a format begin with, and others that distinguish it further on. */
type Signature = BinaryFormat & { begins: string; contains?: string };

/** The first match counts. The bytes are those that the specification of each format requires. */
const signatures: readonly Signature[] = [
  { begins: '%PDF-', is: 'a PDF document', remedy: saveAsText },
  { begins: '{\\rtf', is: 'a Rich Text document (RTF)', remedy: saveAsText },
  {
    begins: 'PK\x03\x04',
    contains: 'application/vnd.oasis.opendocument',
    is: 'an OpenDocument file (.odt)',
    remedy: saveAsText,
  },
  {
    begins: 'PK\x03\x04',
    contains: 'application/epub+zip',
    is: 'an e-book (EPUB)',
    remedy: saveAsText,
  },
  { begins: 'PK\x03\x04', contains: 'word/', is: 'a Word document (.docx)', remedy: saveAsText },
  {
    begins: 'PK\x03\x04',
    is: 'a ZIP archive',
    remedy: 'Unpack it, and give the text or HTML file that is in it.',
  },
  {
    begins: '\x1f\x8b',
    is: 'a file packed with gzip',
    remedy: 'Unpack it first, for instance with `gunzip`.',
  },
  { begins: '\xd0\xcf\x11\xe0', is: 'an old Office document (.doc)', remedy: saveAsText },
  { begins: 'bplist0', is: 'a web archive of Safari', remedy: saveAgain },
  { begins: '\x89PNG', is: 'a picture (PNG)', remedy: picture },
  { begins: '\xff\xd8\xff', is: 'a picture (JPEG)', remedy: picture },
  { begins: 'GIF87a', is: 'a picture (GIF)', remedy: picture },
  { begins: 'GIF89a', is: 'a picture (GIF)', remedy: picture },
  { begins: 'RIFF', contains: 'WEBP', is: 'a picture (WebP)', remedy: picture },
];

/** A page that a browser saved with its pictures in one file: mail headers, then parts (RFC 2557). */
const webArchive =
  /^(?:[a-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,40}?content-type:\s*multipart\/related/iu;

/** Number of bytes that are read; a packed document names its parts at the beginning. */
const sampleLength = 16_384;

/** Detects the format of a binary file by its first bytes; null when it may be text. */
export function detectBinaryFormat(bytes: Uint8Array): BinaryFormat | null {
  const start = Buffer.from(bytes.subarray(0, sampleLength)).toString('latin1');
  const format = signatures.find(
    ({ begins, contains = '' }) => start.startsWith(begins) && start.includes(contains),
  );
  if (format !== undefined) return format;
  return webArchive.test(start) ? { is: 'a web archive (MHTML)', remedy: saveAgain } : null;
}
