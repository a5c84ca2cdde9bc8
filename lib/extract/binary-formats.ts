/** What a file is that is no text, and how to get the text out of it. */
export type BinaryFormat = { is: string; remedy: string };

const saveAsText = 'Open it, and save the article as plain text in UTF-8, or the page as HTML.';
const saveAgain =
  'Save the page again as HTML (“web page, HTML only”), or copy its text into a file.';
const picture = 'A picture has no text to read: copy the article’s text from its page into a file.';

/** How a format’s files begin, byte for byte (as Latin-1), and what they hold further on, if that tells. */
type Format = BinaryFormat & { begins: string; holds?: string };

/** The first that fits is taken. The signs are those that each format’s specification demands. */
const formats: readonly Format[] = [
  { begins: '%PDF-', is: 'a PDF document', remedy: saveAsText },
  { begins: '{\\rtf', is: 'a Rich Text document (RTF)', remedy: saveAsText },
  {
    begins: 'PK\x03\x04',
    holds: 'application/vnd.oasis.opendocument',
    is: 'an OpenDocument file (.odt)',
    remedy: saveAsText,
  },
  {
    begins: 'PK\x03\x04',
    holds: 'application/epub+zip',
    is: 'an e-book (EPUB)',
    remedy: saveAsText,
  },
  { begins: 'PK\x03\x04', holds: 'word/', is: 'a Word document (.docx)', remedy: saveAsText },
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
  { begins: 'RIFF', holds: 'WEBP', is: 'a picture (WebP)', remedy: picture },
];

/** Pages that a browser saved with their pictures in one file: mail headers, then parts (RFC 2557). */
const webArchive =
  /^(?:[a-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,40}?content-type:\s*multipart\/related/iu;

/** So much of a file is looked at; a packed document names its parts at its beginning. */
const beginning = 16_384;

/** What a file is that begins as another program’s do; null where it may be text. */
export function detectBinaryFormat(bytes: Uint8Array): BinaryFormat | null {
  const start = Buffer.from(bytes.subarray(0, beginning)).toString('latin1');
  const format = formats.find(
    ({ begins, holds = '' }) => start.startsWith(begins) && start.includes(holds),
  );
  if (format !== undefined) return format;
  return webArchive.test(start) ? { is: 'a web archive (MHTML)', remedy: saveAgain } : null;
}
