import { escapeMarkup } from '@/lib/text/escape-markup';
import { PublishError } from '../output/publish-error';
import { attribute, mendLinks, type NewValue } from './page-links';
import { type InlineHashes, inlineHash, referrerPolicy } from './security-policy';
import { type Tag, tagsOf } from './tags';

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
  const tags = tagsOf(html);
  return {
    changes: tags.flatMap((tag) => mendLinks(name, tag, base)).map(changeOf),
    policyAt: policyPlace(name, tags),
    hashes: {
      scripts: new Set(tags.filter(isInlineScript).map(({ text }) => inlineHash(text))),
      styles: new Set(
        tags.filter((tag) => tag.name === 'style').map(({ text }) => inlineHash(text)),
      ),
    },
  };
}

/** The page whole, with what it asks of the browser: where it may load from, and what it tells others. */
export function sealed(html: string, { changes, policyAt }: Seal, policy: string): string {
  const elements = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}"/>`,
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
function policyPlace(name: string, tags: readonly Tag[]): number {
  const charset = tags.find(
    (tag) => tag.name === 'meta' && attribute(tag, 'charset') !== undefined,
  );
  const first = tags.find((tag) => ['script', 'style', 'link', 'body'].includes(tag.name));
  if (charset === undefined || (first !== undefined && first.start < charset.end))
    throw new PublishError(name, '<meta charset> before all that is loaded', 'another order');
  return charset.end;
}

function isInlineScript(tag: Tag): boolean {
  return (
    tag.name === 'script' &&
    attribute(tag, 'src') === undefined &&
    RUN_TYPES.has((attribute(tag, 'type') ?? '').toLowerCase())
  );
}

/** A new value in the place of an attribute’s, the rest byte for byte as it was. */
function changeOf({ tag, name, value }: NewValue): Change {
  const place = tag.attrs.find((attr) => attr.name === name);
  // A copy: what is cut out of a page keeps the whole of it in memory.
  const text = Buffer.from(`${name}="${escapeMarkup(value)}"`).toString();
  if (place) return { start: place.start, end: place.end, text };
  // A new attribute goes before the others, behind the element's name.
  const behindName = tag.start + 1 + tag.name.length;
  return { start: behindName, end: behindName, text: ` ${text}` };
}
