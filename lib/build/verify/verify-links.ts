import { PageError, shortenForMessage } from '../output/page-error';
import { findAttribute, type Tag } from './tag';

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
  'data-index',
];
const ADDRESS_LISTS = ['srcset', 'imagesrcset'];

/** Elements that load or open their URL without an action of the reader. */
const LOADING = new Set([
  ...['script', 'img', 'source', 'video', 'audio', 'track', 'input', 'image', 'use', 'meta'],
]);
/** Relations of a `<link>` that browsers do not load, so that they may name other sites. */
const UNLOADED_LINKS = new Set(['canonical', 'alternate', 'license', 'author', 'me', 'bookmark']);
/** Elements that contain other documents; no page may have one. */
const REFUSED = new Set(['object', 'embed', 'applet', 'iframe', 'frame', 'portal']);

/** A host that does not exist, to distinguish URLs of this site from others. */
const HERE = 'https://here.invalid';
/** URLs that cannot lead to another site; nearly all are like this, and need no parsing. */
const ORDINARY = /^(?:[/?#](?![/\\]))[\w./?=&%#+~-]*$/;

/** The `rel` that every link to another site needs. */
const externalRel = ['external', 'noopener', 'noreferrer'];

/**
 * Verifies the URLs of an element without changing them: URLs of this site are below the base path, links to
 * other sites send no referrer, and nothing is loaded from other sites.
 * @param base path below which the site is served, as `/archive`; empty at the root of a host
 * @returns URLs of this site that the element names, without query and anchor
 * @throws {PageError} also for content that no page may have: schemes other than http and https, event
 *   handlers, style attributes, documents within documents
 */
export function verifyLinks(page: string, tag: Tag, base: string): string[] {
  refuseUnsafe(page, tag);
  const place = { page, tag, base };
  const own = tag.attrs.flatMap(({ name, value }) =>
    listUrls(tag, name, value).flatMap((url) => verifyUrl({ ...place, name }, url)),
  );
  verifyRel(place);
  return own;
}

/** Returns the URLs in an attribute; none if its value is not a URL. */
function listUrls(tag: Tag, name: string, value: string): string[] {
  if (ADDRESSES.includes(name)) return [value];
  if (ADDRESS_LISTS.includes(name))
    return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  if (name !== 'content' || findAttribute(tag, 'http-equiv')?.toLowerCase() !== 'refresh')
    return [];
  // `0; url=/2023-03-14/`: the target of a redirect.
  return [/^\d+; url=(.*)$/.exec(value)?.[1] ?? value];
}

type Place = { page: string; tag: Tag; base: string };

function refuseUnsafe(page: string, { name: tagName, attrs }: Tag): void {
  const refuse = (found: string) => {
    throw new PageError(page, 'a page that is safe to publish', found);
  };
  if (REFUSED.has(tagName)) refuse(`<${tagName}>`);
  for (const { name, value } of attrs) {
    if (tagName === 'base' && name === 'href') refuse(`<base href="${shortenForMessage(value)}">`);
    if (name.startsWith('on')) refuse(`<${tagName} ${name}="${shortenForMessage(value)}">`);
    if (name === 'style' || name === 'srcdoc')
      refuse(`<${tagName} ${name}="${shortenForMessage(value)}">`);
    if (name === 'http-equiv' && !/^(?:refresh|content-security-policy)$/i.test(value))
      refuse(`<${tagName} http-equiv="${shortenForMessage(value)}">`);
  }
}

/** Returns the URL from the root of the site if it is one of ours. */
function verifyUrl({ page, tag, name, base }: Place & { name: string }, value: string): string[] {
  const refuse = (expected: string) =>
    new PageError(page, expected, `<${tag.name} ${name}="${shortenForMessage(value)}">`);
  const own = () => {
    if (!value.startsWith('/')) return [];
    if (value !== base && !value.startsWith(`${base}/`)) throw refuse(`URLs below ${base}/`);
    return [value.slice(base.length, value.search(/[?#]|$/))];
  };
  if (ORDINARY.test(value)) return own();
  const url = URL.canParse(value, HERE) ? new URL(value, HERE) : undefined;
  if (url === undefined) throw refuse('a URL that can be read');
  if (url.protocol === 'data:' && tag.name === 'img') return [];
  if (!/^https?:$/.test(url.protocol)) throw refuse('URLs of http and https only');
  if (url.origin === HERE) return own();
  if (isLoaded(tag) || tag.name === 'form') throw refuse('nothing loaded from another site');
  return [];
}

function isLoaded(tag: Tag): boolean {
  if (tag.name !== 'link') return LOADING.has(tag.name);
  const rels = (findAttribute(tag, 'rel') ?? '').toLowerCase().split(/\s+/);
  return !rels.every((rel) => UNLOADED_LINKS.has(rel));
}

function verifyRel({ page, tag }: Place): void {
  if (tag.name !== 'a' && tag.name !== 'area') return;
  const href = findAttribute(tag, 'href') ?? findAttribute(tag, 'xlink:href');
  if (href === undefined || ORDINARY.test(href) || !URL.canParse(href, HERE)) return;
  if (new URL(href, HERE).origin === HERE) return;
  const rel = (findAttribute(tag, 'rel') ?? '').split(/\s+/);
  if (!externalRel.every((token) => rel.includes(token)))
    throw new PageError(
      page,
      `links to other sites with rel="${externalRel.join(' ')}"`,
      `<${tag.name} href="${shortenForMessage(href)}">`,
    );
}
