import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { unescapeEntities } from '@/lib/parse/text/unescape-entities';
import type { HtmlLine } from './html-line';
import { listElements, readAttribute, readElementText } from './page-tree';
import { type DataObject, findArticleObject, readTextProperty } from './structured-data';

/** The title of a page, and the index of the line that prints it; null if only the head of the page has it. */
export type PageTitle = { text: string; index: number | null };

/** Share of the words of the shorter title that two versions of a title share. */
const leastShared = 0.6;

/** Number of letters and digits from which one title is the core of another with a site’s name or a kicker. */
const shortestCore = 12;

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
  const headings = lines.flatMap(({ text, node, isTitle, aside }, index) => {
    const rank = isTitle ? 1 : readHeadingRank(node);
    return rank === null || aside === 'comment-form' ? [] : [{ text, index, rank }];
  });
  const top = headings.filter(({ rank }) => rank === 1);
  const declared = stated.map((text) =>
    removeFrame(text, [...stated, ...top.map((one) => one.text)]),
  );
  for (const text of declared) {
    const [best] = headings
      .map((heading) => ({ ...heading, shared: shareWords(text, heading.text) }))
      .filter(({ shared }) => shared >= leastShared)
      .sort((a, b) => b.shared - a.shared || a.rank - b.rank || a.index - b.index);
    if (best !== undefined) return { text: removeFrame(best.text, declared), index: best.index };
  }
  const [first] = declared;
  if (first !== undefined && (top.length !== 1 || stated.length > 1)) {
    const printed = lines.findIndex((line) => line.text === first);
    return { text: first, index: printed === -1 ? null : printed };
  }
  const [heading] = top;
  if (heading !== undefined) return { text: heading.text, index: heading.index };
  return first === undefined ? null : { text: first, index: null };
}

/** Returns a title without the kicker before it or the name of the site behind it, which other versions lack. */
function removeFrame(text: string, others: readonly string[]): string {
  const key = toKey(text);
  const [core] = others
    .filter((other) => {
      const own = toKey(other);
      return (
        own.length >= shortestCore &&
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
