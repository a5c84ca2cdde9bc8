import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { unescapeEntities } from '@/lib/parse/text/unescape-entities';
import type { HtmlLine } from './html-line';
import { listAncestors, listElements, readAttribute, readElementText } from './page-tree';
import { type DataObject, findArticleObject, readTextProperty } from './structured-data';

/** The title of a page, and the index of the line that prints it; null if only the head of the page has it. */
export type PageTitle = { text: string; index: number | null };

/** Share of the words of the shorter title that two versions of a title share. */
const leastShared = 0.6;

/** Number of letters and digits from which one title is the core of another with a site’s name or a kicker. */
const shortestCore = 12;
/** Least share of a title that its core has: a name of the site is shorter. */
const leastCore = 0.4;
/** Names of elements in a heading that hold its kicker. */
const kickers =
  /kicker|overline|eyebrow|dachzeile|topline|spitzmarke|rubri[ck]|surtitre|antetitulo|occhiello/iu;

/**
 * Reads the title of a page. What the page declares is trusted in this order: the headline in its structured
 * data, `og:title`, `twitter:title`, `<title>`. The heading that agrees with it is the title as printed; without
 * such a heading, the declared title is used; without a declared title, the first `<h1>`.
 */
export function readPageTitle(
  document: Tree.Document,
  lines: readonly HtmlLine[],
  objects: readonly DataObject[],
): PageTitle | null {
  const article = findArticleObject(objects);
  const headline = article === null ? null : readTextProperty(article.value, 'headline');
  const head = readHeadTitles(document);
  const stated = [headline, ...head].flatMap((text) => (text === null ? [] : [cleanTitle(text)]));
  const statedKeys = new Set(stated.map(toKey));
  const headings = lines.flatMap(({ text, node, isTitle, aside }, index) => {
    const rank = isTitle ? 1 : readHeadingRank(node);
    if (rank === null || aside === 'comment-form') return [];
    return [{ text: statedKeys.has(toKey(text)) ? text : removeKicker(text, node), index, rank }];
  });
  const top = headings.filter(({ rank }) => rank === 1);
  const declared = stated.map((text) =>
    removeFrame(text, [...stated, ...top.map((one) => one.text)]),
  );
  for (const text of declared) {
    const [best] = headings
      .map((heading) => ({ ...heading, shared: shareWords(text, heading.text) }))
      .filter(({ shared }) => shared >= leastShared)
      .sort(
        (a, b) =>
          b.shared - a.shared ||
          listWords(b.text).size - listWords(a.text).size ||
          a.rank - b.rank ||
          a.index - b.index,
      );
    if (best !== undefined) return { text: removeFrame(best.text, declared), index: best.index };
  }
  const printed = findPrintedPart(declared, lines);
  if (printed !== null) return printed;
  const [first] = declared;
  if (first !== undefined && (top.length !== 1 || stated.length > 1)) {
    return { text: first, index: null };
  }
  const [heading] = top;
  if (heading !== undefined) return { text: heading.text, index: heading.index };
  return first === undefined ? null : { text: first, index: null };
}

/** Separators between a title and the names of the site and its sections. */
const separator = /\s?(?:\||::|»|(?<=\s)[–—·•-](?=\s))\s?/u;

/** Finds the line that is a declared title, or the part of one between separators. */
function findPrintedPart(
  declared: readonly string[],
  lines: readonly HtmlLine[],
): PageTitle | null {
  const places = new Map<string, number>();
  lines.forEach(({ text, isLink }, index) => {
    if (isLink !== true && !places.has(text)) places.set(text, index);
  });
  for (const text of declared.flatMap((title) => [title, ...title.split(separator)])) {
    const index = toKey(text).length >= shortestCore ? places.get(text) : undefined;
    if (index !== undefined) return { text, index };
  }
  return null;
}

/** Returns a title without what other versions of it lack: the site’s name behind it, or a kicker before it. */
function removeFrame(text: string, others: readonly string[]): string {
  const key = toKey(text);
  const [core] = others
    .filter((other) => {
      const own = toKey(other);
      return (
        own.length >= Math.max(shortestCore, key.length * leastCore) &&
        own.length < key.length &&
        (key.startsWith(own) || key.endsWith(own))
      );
    })
    .sort((a, b) => a.length - b.length);
  return core ?? text;
}

function toKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** Returns the words of a heading without those of an element in it that is its kicker. */
function removeKicker(text: string, node: Tree.Node | undefined): string {
  const heading =
    node === undefined
      ? undefined
      : listAncestors(node, 5).find(({ tagName }) => /^h[1-6]$/u.test(tagName));
  const kicker =
    heading === undefined
      ? undefined
      : [...listElements(heading)].find((element) =>
          kickers.test(readAttribute(element, 'class') ?? ''),
        );
  const words = kicker === undefined ? '' : readElementText(kicker);
  const rest = words !== '' && text.startsWith(words) ? text.slice(words.length) : '';
  return rest.replace(/^[\s:|–—-]+/u, '') || text;
}

function readHeadingRank(node: Tree.Node | undefined): number | null {
  for (let at: Tree.Node | null = node ?? null, depth = 0; at !== null && depth < 4; depth += 1) {
    const rank = /^h(?<rank>[1-6])$/u.exec(at.nodeName)?.groups?.['rank'];
    if (rank !== undefined) return Number(rank);
    at = 'parentNode' in at ? at.parentNode : null;
  }
  return null;
}

function readHeadTitles(document: Tree.Document): string[] {
  const found = new Map<string, string>();
  for (const element of listElements(document)) {
    const isTitle = element.tagName === 'title';
    if (!isTitle && element.tagName !== 'meta') continue;
    const name = isTitle
      ? 'title'
      : (readAttribute(element, 'property') ?? readAttribute(element, 'name') ?? '');
    const content = isTitle
      ? readElementText(element)
      : (readAttribute(element, 'content') ?? '').trim();
    if (content !== '' && !found.has(name)) found.set(name, content);
  }
  return ['og:title', 'twitter:title', 'title'].flatMap((name) => found.get(name) ?? []);
}

function cleanTitle(text: string): string {
  return unescapeEntities(text.replace(/<[^<>]{1,200}>/gu, ''))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Returns the share of the words of the shorter text that the other has. */
function shareWords(a: string, b: string): number {
  const [first, second] = [listWords(a), listWords(b)].toSorted((x, y) => x.size - y.size);
  if (first === undefined || second === undefined || first.size === 0) return 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  // A heading of a word or two must be the whole title: sections have such names.
  if (first.size < 3 && second.size > first.size * 2) return 0;
  return shared / first.size;
}

function listWords(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}
