import { renderToStaticMarkup } from 'react-dom/server';
import { loadLibrary } from '@/lib/load/library';
import { noId } from '@/lib/schema/catalogue';
import { headMarkup } from './head';
import { type DocumentPage, documentKinds } from './kinds';

/** What is a page’s own: what its body puts into the head, its metadata, its body. */
type Parts = readonly [hoisted: string, metadata: string, body: string];

/** The export, as far as drawing reads and writes it; paths from its root. */
export type Export = {
  read: (path: string) => Promise<string>;
  has: (path: string) => boolean;
  write: (path: string, html: string) => void;
  /** What publishing makes of the body of a page, as it has of that of the framework’s page. */
  finish: (body: string) => string;
};

/**
 * Draws the pages that the framework left to it (`drawnElsewhere`), each from the components and the
 * metadata of its route, in the frame of the one page of the kind that the framework has exported and
 * that has been made a document since. That page is drawn as well, to compare: where a byte of it comes
 * out otherwise, nothing of its kind is drawn.
 *
 * @param share which of several processes this one is, from 0, and how many there are
 * @returns how many pages were drawn
 * @throws where the framework’s page and the drawn one differ
 */
export async function drawDocuments(
  out: Export,
  share: { index: number; of: number },
): Promise<number> {
  let drawn = 0;
  for (const pagesOf of documentKinds) {
    const [first, ...others] = (await pagesOf()).filter(({ path }) => !path.includes(noId));
    if (first === undefined) continue;
    const frame = frameOf(first.path, await out.read(first.path), await finished(out, first));
    for (const page of others.filter((_, index) => index % share.of === share.index)) {
      // Few pages of these kinds, such as those of entries that have moved, the framework makes by itself.
      if (out.has(page.path)) continue;
      out.write(page.path, frame(await finished(out, page)));
      drawn += 1;
    }
  }
  return drawn;
}

async function finished(out: Export, page: DocumentPage): Promise<Parts> {
  const [hoisted, metadata, body] = await pageParts(page);
  return [hoisted, metadata, out.finish(body)];
}

/** What is a page’s own, as it is drawn. */
export async function pageParts(page: DocumentPage): Promise<Parts> {
  const { collection } = await loadLibrary();
  const body = renderToStaticMarkup(await page.body());
  // What belongs in the head and was written in the body stands before it; there `>` is always escaped.
  const hoisted = /^(?:<(?:link|meta)[^>]*>)*/.exec(body)?.[0] ?? '';
  return [
    asWritten(hoisted),
    asWritten(headMarkup(await page.metadata(), collection.description)),
    asWritten(body.slice(hoisted.length)),
  ];
}

/** A text as a file holds it: half a pair of signs, which no file can, becomes U+FFFD. */
function asWritten(text: string): string {
  return text.toWellFormed();
}

/**
 * Takes out of a page the parts that are its own; refuses one that does not hold them. The framework
 * writes links of the frame before or after the metadata, whichever it has first.
 */
export function frameOf(path: string, html: string, parts: Parts): (parts: Parts) => string {
  const [hoisted, metadata, body] = parts;
  const places = [
    // What is hoisted follows the last link of every page’s frame.
    { part: 0, at: html.search(/(?<=<link rel="manifest"[^>]*>)/), text: hoisted },
    { part: 1, at: html.indexOf(metadata), text: metadata },
    { part: 2, at: html.indexOf(body), text: body },
  ].sort((a, b) => a.at - b.at);
  const missing = places.find(({ at, text }) => at < 0 || !html.startsWith(text, at));
  if (missing !== undefined)
    throw new Error(
      `${path}: the framework’s page does not hold what is drawn of it here, so that no other of its kind can be drawn.\n${missing.text.slice(0, 1000)}`,
    );
  const ends = [0, ...places.map(({ at, text }) => at + text.length)];
  const before = places.map(({ part, at }, index) => ({ part, text: html.slice(ends[index], at) }));
  const last = html.slice(ends.at(-1));
  return (own) => before.map(({ part, text }) => text + (own[part] ?? '')).join('') + last;
}
