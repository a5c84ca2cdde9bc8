import { attribute, type Element, isElement, ownText, parseHtml, spanOf, walk } from './html-tree';
import { mendLinks, type NewValue } from './page-links';
import { PublishError } from './publish-error';
import { type InlineHashes, inlineHash, referrerPolicy } from './security-policy';

/** A page whose links are mended, in two parts, between which its policy belongs. */
export type SealedPage = { name: string; before: string; after: string; hashes: InlineHashes };

/** Types of `<script>` that a browser runs; all others hold data. */
const RUN_TYPES = new Set(['', 'module', 'text/javascript', 'application/javascript', 'importmap']);

/** Mends the links of a page and finds what stands inline in it. See `page-links.ts` for what it refuses. */
export function sealPage(name: string, html: string, base: string): SealedPage {
  const elements = [...walk(parseHtml(html))].filter(isElement);
  const news = elements.flatMap((element) => mendLinks(name, element, base));
  const at = policyPlace(name, elements);
  return {
    name,
    before: withValues(html, news, 0, at),
    after: withValues(html, news, at, html.length),
    hashes: {
      scripts: new Set(elements.filter(isInlineScript).map(ownText).map(inlineHash)),
      styles: new Set(
        elements
          .filter(({ tagName }) => tagName === 'style')
          .map(ownText)
          .map(inlineHash),
      ),
    },
  };
}

/** The page whole, with what it asks of the browser: where it may load from, and what it tells others. */
export function withPolicy({ before, after }: SealedPage, policy: string): string {
  const elements = [
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}"/>`,
    `<meta name="referrer" content="${referrerPolicy}"/>`,
  ];
  return before + elements.join('') + after;
}

/** After the encoding, which has to stand among the first bytes, and before all that loads or runs. */
function policyPlace(name: string, elements: readonly Element[]): number {
  const charset = elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined,
  );
  const place = charset?.sourceCodeLocation?.endOffset;
  const first = elements.find(({ tagName }) =>
    ['script', 'style', 'link', 'body'].includes(tagName),
  );
  const loads = first?.sourceCodeLocation?.startOffset;
  if (place === undefined || (loads !== undefined && loads < place))
    throw new PublishError(name, '<meta charset> before all that is loaded', 'another order');
  return place;
}

function isInlineScript(element: Element): boolean {
  return (
    element.tagName === 'script' &&
    attribute(element, 'src') === undefined &&
    RUN_TYPES.has((attribute(element, 'type') ?? '').toLowerCase())
  );
}

/** A stretch of the source with new values in it, the rest byte for byte as it was. */
function withValues(html: string, news: readonly NewValue[], from: number, to: number): string {
  const places = news
    .map(({ element, name, value }) => {
      const place = element.sourceCodeLocation?.attrs?.[name];
      // A new attribute goes before the others, behind the element's name.
      const behindName = (spanOf(element)?.start ?? 0) + 1 + element.tagName.length;
      const text = `${name}="${escaped(value)}"`;
      return place
        ? { start: place.startOffset, end: place.endOffset, text }
        : { start: behindName, end: behindName, text: ` ${text}` };
    })
    .filter(({ start }) => start >= from && start < to)
    .sort((a, b) => a.start - b.start);
  let text = '';
  let at = from;
  for (const place of places) {
    text += html.slice(at, place.start) + place.text;
    at = place.end;
  }
  return text + html.slice(at, to);
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
