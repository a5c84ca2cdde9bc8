import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { unescapeEntities } from '@/lib/parse/text/unescape-entities';
import { collapseWhiteSpace } from '../collapse-white-space';
import { listAncestors, readAttribute } from '../page/page-tree';
import { isMachineTime } from './reconcile-times';

/** A `<time datetime>` with a day and a clock. */
export type MachineTime = {
  /** Words that it shows, with collapsed white space; the `datetime` if it shows none. */
  words: string;
  /** ISO 8601: `2023-03-14T16:17:00Z`. */
  datetime: string;
  /** Place in the structure of the page, which is the same for all posts of a list. */
  place: string;
  /** True in a sidebar, in navigation and in a link to another story. */
  isElsewhere: boolean;
};

/** Number of ancestors that make the place of an element; outer ones are the same for most of the page. */
const maxAncestors = 12;

/** Maximum number of nodes that are read in a link. */
const maxLinkNodes = 50;

/** Attributes in which pages give scripts the time of a post, in seconds or milliseconds since 1970. */
const epochName = /^data-(?:[a-z-]{0,30}(?:date|time|stamp|epoch|utc)[a-z-]{0,30}|ts)$/u;
const isEpoch = /^(?:\d{10}|\d{13})$/u;
/** Seconds since 1970 for the years 2000 to 2099; other numbers are not times. */
const [firstEpoch, lastEpoch] = [946_684_800, 4_102_444_800];

/** Reports whether an element shows a time that it also gives in machine-readable form. */
export function isTimeElement(node: Tree.Node): boolean {
  if (node.nodeName === 'time') return true;
  return (
    readEpoch(node) !== null &&
    'childNodes' in node &&
    node.childNodes.every(({ nodeName }) => nodeName === '#text')
  );
}

function readEpoch(node: Tree.Node): string | null {
  const digits =
    'attrs' in node
      ? node.attrs.find(({ name, value }) => epochName.test(name) && isEpoch.test(value))?.value
      : undefined;
  if (digits === undefined) return null;
  const seconds = Number(digits.slice(0, 10));
  return seconds < firstEpoch || seconds >= lastEpoch
    ? null
    : new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/**
 * Reads an element that shows a time.
 * @param text the text that it shows
 * @returns null if it has no machine-readable time, or a day without a clock
 */
export function readTimeElement(node: Tree.Node, text: string): MachineTime | null {
  // HTML allows a space instead of the `T`.
  const datetime = (readAttribute(node, 'datetime') ?? readEpoch(node) ?? '')
    .trim()
    .replace(/^(\S{10}) (?=\d)/u, '$1T');
  if (!isMachineTime(datetime)) return null;
  const above = listAncestors(node, maxAncestors);
  return {
    words: collapseWhiteSpace(unescapeEntities(text)) || datetime,
    datetime,
    place: [
      `${node.nodeName}.${readAttribute(node, 'class') ?? ''}`,
      ...above.map(({ nodeName }) => nodeName),
    ].join(' '),
    isElsewhere: above.some((element) => isSidebar(element) || isOtherStory(element, node)),
  };
}

function isSidebar(element: Tree.Element): boolean {
  const role = readAttribute(element, 'role');
  return (
    ['aside', 'nav'].includes(element.tagName) || role === 'complementary' || role === 'navigation'
  );
}

/** Reports a link that shows more than the time: it leads to another story, not to the post. */
function isOtherStory(element: Tree.Element, time: Tree.Node): boolean {
  if (element.tagName !== 'a' || readAttribute(element, 'href')?.startsWith('#')) return false;
  const open: Tree.Node[] = [element];
  let parts = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === time) continue;
    if (node.nodeName === '#text' && 'value' in node && /\p{L}/u.test(node.value)) return true;
    if (!('childNodes' in node)) continue;
    parts += node.childNodes.length;
    // So large a link is not the link of a time.
    if (parts > maxLinkNodes) return true;
    open.push(...node.childNodes);
  }
  return false;
}
