import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { unescapeEntities } from '@/lib/parse/text/unescape-entities';
import { findArticleObject, readTextProperty } from '../data/structured-data';
import type { HtmlLine } from './html-line';
import { findHeading, listElements, readAttribute, readElementText } from './page-tree';
import type { Page } from './saved-page';
import { listPlainWords, toTextKey } from './text-key';

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
  { head, objects }: Page,
  lines: readonly HtmlLine[],
): PageTitle | null {
  const article = findArticleObject(objects);
  const stated = [
    article === null ? null : readTextProperty(article, 'headline'),
    head.metas.get('og:title') ?? null,
    head.metas.get('twitter:title') ?? null,
    head.title,
  ].flatMap((text) => (text === null ? [] : [cleanTitle(text)]));
  const headings = listHeadings(lines, new Set(stated.map(toTextKey)));
  const top = headings.filter(({ rank }) => rank === 1);
  const declared = stated.map((text) =>
    removeFrame(text, [...stated, ...top.map((one) => one.text)]),
  );
  for (const text of declared) {
    const best = findBestHeading(headings, text);
    if (best !== undefined) return { text: removeFrame(best.text, declared), index: best.index };
  }
  const printed = findPrintedPart(declared, lines);
  if (printed !== null) return printed;
  const [first] = declared;
  const [heading] = top;
  // A page that declares one title alone may declare the name of its site.
  if (heading !== undefined && top.length === 1 && stated.length <= 1)
    return { text: heading.text, index: heading.index };
  if (first !== undefined) return { text: first, index: null };
  return heading === undefined ? null : { text: heading.text, index: heading.index };
}

/** A heading of a page, with its rank from 1 to 6 and the index of its line. */
type Heading = { text: string; index: number; rank: number };

/** Lists the headings of a page; one that is no declared title loses its kicker. */
function listHeadings(lines: readonly HtmlLine[], declared: ReadonlySet<string>): Heading[] {
  return lines.flatMap(({ text, node, aside }, index) => {
    const heading = node === undefined ? null : findHeading(node);
    if (heading === null || aside === 'comment-form') return [];
    const isDeclared = declared.has(toTextKey(text));
    const rank = Number(heading.tagName.slice(1));
    return [{ text: isDeclared ? text : removeKicker(text, heading), index, rank }];
  });
}

/** Finds the heading that has most of the words of a declared title. */
function findBestHeading(headings: readonly Heading[], title: string): Heading | undefined {
  return headings
    .map((heading) => ({ ...heading, shared: shareWords(title, heading.text) }))
    .filter(({ shared }) => shared >= leastShared)
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        listPlainWords(b.text).length - listPlainWords(a.text).length ||
        a.rank - b.rank ||
        a.index - b.index,
    )[0];
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
    const index = toTextKey(text).length >= shortestCore ? places.get(text) : undefined;
    if (index !== undefined) return { text, index };
  }
  return null;
}

/** Returns a title without what other versions of it lack: the site’s name behind it, or a kicker before it. */
function removeFrame(text: string, others: readonly string[]): string {
  const key = toTextKey(text);
  const [core] = others
    .filter((other) => {
      const own = toTextKey(other);
      return (
        own.length >= Math.max(shortestCore, key.length * leastCore) &&
        own.length < key.length &&
        (key.startsWith(own) || key.endsWith(own))
      );
    })
    .sort((a, b) => a.length - b.length);
  return core ?? text;
}

/** Returns the words of a heading without those of an element in it that is its kicker. */
function removeKicker(text: string, heading: Tree.Element): string {
  const kicker = [...listElements(heading)].find((element) =>
    kickers.test(readAttribute(element, 'class') ?? ''),
  );
  const words = kicker === undefined ? '' : readElementText(kicker);
  const rest = words !== '' && text.startsWith(words) ? text.slice(words.length) : '';
  return rest.replace(/^[\s:|–—-]+/u, '') || text;
}

function cleanTitle(text: string): string {
  return unescapeEntities(text.replace(/<[^<>]{1,200}>/gu, ''))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Returns the share of the words of the shorter text that the other has. */
function shareWords(a: string, b: string): number {
  const [first, second] = [a, b]
    .map((text) => new Set(listPlainWords(text)))
    .toSorted((x, y) => x.size - y.size);
  if (first === undefined || second === undefined || first.size === 0) return 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  // A heading of a word or two must be the whole title: sections have such names.
  if (first.size < 3 && second.size > first.size * 2) return 0;
  return shared / first.size;
}
