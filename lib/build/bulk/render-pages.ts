import { renderToStaticMarkup } from 'react-dom/server';
import { loadLibrary } from '@/lib/load/load-library';
import { noId } from '@/lib/schema/catalogue';
import { requireValue } from '@/lib/text/required';
import { renderHead } from './page-head';
import { type BulkPage, pageKinds } from './page-kinds';

/** The parts of a page outside its frame: elements that its body hoists into the head, metadata and body. */
type Parts = readonly [hoisted: string, metadata: string, body: string];

/** The part of the output that rendering uses; paths are from its root. */
export type RenderTarget = {
  read: (path: string) => Promise<string>;
  has: (path: string) => boolean;
  write: (path: string, html: string) => Promise<void>;
};

/**
 * Renders the pages that `next build` skipped (`prerenderedParams`) from the components and metadata of their
 * route, in the frame of the first page of each kind, which the framework has exported. That page is rendered
 * here too and compared: if one byte differs, no page of its kind is rendered.
 * @param share the index of this process, from 0, and the number of processes
 * @returns the number of pages rendered
 * @throws if the framework's page and the rendered one differ
 */
export async function renderPages(
  target: RenderTarget,
  share: { index: number; of: number },
): Promise<number> {
  let rendered = 0;
  for (const pagesOf of pageKinds) {
    const [first, ...others] = (await pagesOf()).filter(({ path }) => !path.includes(noId));
    if (first === undefined) continue;
    const frame = makeFrame(
      first.path,
      await target.read(first.path),
      await renderPageParts(first),
    );
    for (const page of others.filter((_, index) => index % share.of === share.index)) {
      // A few pages of these kinds, such as entries that have moved, are exported by the framework.
      if (target.has(page.path)) continue;
      await target.write(page.path, frame(await renderPageParts(page)));
      rendered += 1;
    }
  }
  return rendered;
}

/** Renders the parts of a page outside its frame. */
export async function renderPageParts(page: BulkPage): Promise<Parts> {
  const { collection } = await loadLibrary();
  const body = renderToStaticMarkup(await page.body());
  // React hoists such elements to the front of the body; `>` is always escaped in their attributes.
  const [hoisted] = requireValue(
    /^(?:<(?:link|meta)[^>]*>)*/.exec(body),
    'The pattern matches any text.',
  );
  return [
    asWritten(hoisted),
    asWritten(renderHead(await page.metadata(), collection.description)),
    asWritten(body.slice(hoisted.length)),
  ];
}

/** Replaces lone surrogates, which UTF-8 cannot encode, by U+FFFD. */
function asWritten(text: string): string {
  return text.toWellFormed();
}

/**
 * Returns a function that puts a page's parts into the frame of another page of its kind.
 * @throws if the given page does not have the given parts, in their order
 */
export function makeFrame(path: string, html: string, parts: Parts): (parts: Parts) => string {
  const [hoisted, metadata] = parts;
  // Hoisted elements follow the last link of every page's frame.
  const links = html.search(/(?<=<link rel="manifest"[^>]*>)/);
  const places = [links, html.indexOf(metadata, links + hoisted.length), html.indexOf(parts[2])];
  const frame: string[] = [];
  let end = 0;
  for (const [index, part] of parts.entries()) {
    const at = places[index] ?? -1;
    if (at < end || !html.startsWith(part, at))
      throw new Error(
        `${path}: the framework exported this page otherwise than lib/build/bulk renders it, so no other page of its kind can be rendered. Missing from it:\n${part.slice(0, 1000)}`,
      );
    frame.push(html.slice(end, at));
    end = at + part.length;
  }
  const last = html.slice(end);
  return (own) => frame.map((text, index) => text + own[index]).join('') + last;
}
