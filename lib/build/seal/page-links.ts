import { excerpt, PublishError } from '../output/publish-error';
import type { Tag } from './tags';

/** A new value for an attribute of an element; the rest of the page stays as it is. */
export type NewValue = { tag: Tag; name: string; value: string };

const ADDRESSES = [
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'cite',
  'xlink:href',
  'data-src',
  'data-rows',
];
const ADDRESS_LISTS = ['srcset', 'imagesrcset'];

/** Elements that load what they name, or lead there, without a reader’s doing. */
const LOADING = new Set([
  ...['script', 'img', 'source', 'video', 'audio', 'track', 'input', 'image', 'use', 'meta'],
]);
/** What a `<link>` may name elsewhere, because browsers load none of it. */
const UNLOADED_LINKS = new Set(['canonical', 'alternate', 'license', 'author', 'me', 'bookmark']);
/** Elements that hold other documents: no page has a use for them. */
const REFUSED = new Set(['object', 'embed', 'applet', 'iframe', 'frame', 'portal']);

/** A host that nobody has, to tell addresses of this site from others. */
const HERE = 'https://here.invalid';
/** An address that nobody could take for one of another site: nearly all are, and need no more reading. */
const ORDINARY = /^(?:[/?#](?![/\\]))[\w./?=&%#+~-]*$/;

/**
 * What the links of an element have to become: below the base path, and, where they lead to another
 * site, without a way for it to reach back.
 *
 * @param base the path below which the site stands, as `/archive`; empty at the root of a host
 * @throws {PublishError} for what no page of this site may hold: other schemes than http and https, files
 *   from other sites, handlers of events, styles within elements, documents within documents
 */
export function mendLinks(page: string, tag: Tag, base: string): NewValue[] {
  refuseUnsafe(page, tag);
  const news: NewValue[] = [];
  for (const { name, value } of tag.attrs) {
    const mended = mendValue({ page, tag, name, base }, value);
    if (mended !== value) news.push({ tag, name, value: mended });
  }
  const rel = externalRel(tag);
  if (rel !== undefined) news.push({ tag, name: 'rel', value: rel });
  return news;
}

/** The value of an attribute; undefined where it is missing, the empty string where it is bare. */
export function attribute({ attrs }: Tag, name: string): string | undefined {
  return attrs.find((other) => other.name === name)?.value;
}

function refuseUnsafe(page: string, { name: tagName, attrs }: Tag): void {
  const refuse = (found: string) => {
    throw new PublishError(page, 'a page that is safe to publish', found);
  };
  if (REFUSED.has(tagName)) refuse(`<${tagName}>`);
  for (const { name, value } of attrs) {
    if (tagName === 'base' && name === 'href') refuse(`<base href="${excerpt(value)}">`);
    if (name.startsWith('on')) refuse(`<${tagName} ${name}="${excerpt(value)}">`);
    if (name === 'style' || name === 'srcdoc') refuse(`<${tagName} ${name}="${excerpt(value)}">`);
    if (name === 'http-equiv' && value.toLowerCase() !== 'refresh')
      refuse(`<${tagName} http-equiv="${excerpt(value)}">`);
  }
}

/** Where a value stands. */
type Place = { page: string; tag: Tag; name: string; base: string };

function mendValue(place: Place, value: string): string {
  const { tag, name } = place;
  if (ADDRESSES.includes(name)) return mendAddress(place, value);
  if (ADDRESS_LISTS.includes(name)) return mendList(place, value);
  if (name !== 'content' || attribute(tag, 'http-equiv') === undefined) return value;
  // `0; url=/2023-03-14/`: where an address that has moved leads on to.
  const [, wait = '', address = ''] = /^(\d+; url=)(.*)$/.exec(value) ?? [];
  return wait + mendAddress(place, address);
}

function mendAddress({ page, tag, name, base }: Place, value: string): string {
  const refuse = (expected: string) => {
    const found = `<${tag.name} ${name}="${excerpt(value)}">`;
    return new PublishError(page, expected, found);
  };
  if (ORDINARY.test(value)) return value.startsWith('/') ? inBase(value, base) : value;
  const url = URL.canParse(value, HERE) ? new URL(value, HERE) : undefined;
  if (url === undefined) throw refuse('an address that can be read');
  if (url.protocol === 'data:' && tag.name === 'img') return value;
  if (!/^https?:$/.test(url.protocol)) throw refuse('addresses of http and https only');
  if (url.origin === HERE) return value.startsWith('/') ? inBase(value, base) : value;
  if (isLoaded(tag) || tag.name === 'form') throw refuse('nothing loaded from another site');
  return value;
}

function mendList(place: Place, value: string): string {
  return value
    .split(',')
    .map((candidate) => {
      const [address = '', ...size] = candidate.trim().split(/\s+/);
      return [mendAddress(place, address), ...size].join(' ');
    })
    .join(', ');
}

/** An address from the root, below the base path; one that is there already stays. */
function inBase(address: string, base: string): string {
  return address === base || address.startsWith(`${base}/`) ? address : base + address;
}

function isLoaded(tag: Tag): boolean {
  if (tag.name !== 'link') return LOADING.has(tag.name);
  const rels = (attribute(tag, 'rel') ?? '').toLowerCase().split(/\s+/);
  return !rels.every((rel) => UNLOADED_LINKS.has(rel));
}

/** What `rel` a link has to have that leads to another site; undefined where it has it, or does not. */
function externalRel(tag: Tag): string | undefined {
  if (tag.name !== 'a' && tag.name !== 'area') return undefined;
  const href = attribute(tag, 'href') ?? attribute(tag, 'xlink:href');
  if (href === undefined || ORDINARY.test(href) || !URL.canParse(href, HERE)) return undefined;
  if (new URL(href, HERE).origin === HERE) return undefined;
  const had = attribute(tag, 'rel') ?? '';
  const tokens = had.split(/\s+/).filter((token) => token !== '');
  const missing = ['external', 'noopener', 'noreferrer'].filter((token) => !tokens.includes(token));
  return missing.length === 0 ? undefined : [...tokens, ...missing].join(' ');
}
