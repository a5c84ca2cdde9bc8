import { attribute, type Element, isElement, ownText, parseHtml, spanOf, walk } from './html-tree';
import { mendLinks, type NewValue } from './page-links';
import { PublishError } from './publish-error';
import { type InlineHashes, inlineHash, referrerPolicy } from './security-policy';

/** A stretch of a page’s source, and what stands there in a page that may be published. */
type Change = { start: number; end: number; text: string };

/** What sealing a page changes in it, where its policy belongs, and what stands inline in it. */
export type Seal = { changes: readonly Change[]; policyAt: number; hashes: InlineHashes };

/** Types of `<script>` that a browser runs; all others hold data. */
const RUN_TYPES = new Set(['', 'module', 'text/javascript', 'application/javascript', 'importmap']);

/**
 * Finds what has to become of the links of a page, and what stands inline in it. See `page-links.ts` for
 * what it refuses.
 */
export function sealPage(name: string, html: string, base: string): Seal {
  const elements = [...walk(parseHtml(html))].filter(isElement);
  const inline = (tagName: string) => elements.filter((element) => element.tagName === tagName);
  return {
    changes: elements.flatMap((element) => mendLinks(name, element, base)).map(changeOf),
    policyAt: policyPlace(name, elements),
    hashes: {
      scripts: new Set(inline('script').filter(isInlineScript).map(ownText).map(inlineHash)),
      styles: new Set(inline('style').map(ownText).map(inlineHash)),
    },
  };
}

/** The page whole, with what it asks of the browser: where it may load from, and what it tells others. */
export function sealed(html: string, { changes, policyAt }: Seal, policy: string): string {
  const elements = [
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}"/>`,
    `<meta name="referrer" content="${referrerPolicy}"/>`,
  ];
  const all = [...changes, { start: policyAt, end: policyAt, text: elements.join('') }];
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of all.sort((a, b) => a.start - b.start)) {
    parts.push(html.slice(at, start), text);
    at = end;
  }
  return [...parts, html.slice(at)].join('');
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
    attribute(element, 'src') === undefined &&
    RUN_TYPES.has((attribute(element, 'type') ?? '').toLowerCase())
  );
}

/** A new value in the place of an attribute’s, the rest byte for byte as it was. */
function changeOf({ element, name, value }: NewValue): Change {
  const place = element.sourceCodeLocation?.attrs?.[name];
  const text = `${name}="${escaped(value)}"`;
  if (place) return { start: place.startOffset, end: place.endOffset, text };
  // A new attribute goes before the others, behind the element's name.
  const behindName = (spanOf(element)?.start ?? 0) + 1 + element.tagName.length;
  return { start: behindName, end: behindName, text: ` ${text}` };
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
