import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Update } from '../data/json-ld';
import { toUpdate } from '../data/json-ld';
import { listAncestors, listElements, readAttribute, readElementText } from '../page/page-tree';

/** A post that the markup of a page describes, and the element around it. */
export type MarkedUpdate = { element: Tree.Element; update: Update };

/** Properties of a post that are read. */
const wanted = new Set(['headline', 'name', 'datePublished', 'articleBody', 'text', 'url']);

/** Lists the posts of a live blog that the markup names as such, in the ways of HTML and RDFa, in page order. */
export function listMarkedUpdates(document: Tree.Document): MarkedUpdate[] {
  return [...listElements(document)].flatMap((element) =>
    listProperties(element).includes('liveBlogUpdate')
      ? [{ element, update: toUpdate(readItem(element), new Map()) }]
      : [],
  );
}

function listProperties(element: Tree.Element): string[] {
  const names = `${readAttribute(element, 'itemprop') ?? ''} ${readAttribute(element, 'property') ?? ''}`;
  return names.split(/\s+/u).map((name) => name.replace(/^schema:/u, ''));
}

/** Reads the properties of an item that are its own, not those of an item within it. */
function readItem(item: Tree.Element): Record<string, string> {
  const found: Record<string, string> = {};
  for (const element of listElements(item)) {
    if (element === item) continue;
    const names = listProperties(element).filter((name) => wanted.has(name));
    if (names.length === 0) continue;
    const owner = listAncestors(element).find(
      (above) =>
        readAttribute(above, 'itemscope') !== null || readAttribute(above, 'typeof') !== null,
    );
    if (owner !== undefined && owner !== item) continue;
    const value =
      readAttribute(element, 'content') ??
      readAttribute(element, 'datetime') ??
      readElementText(element);
    for (const name of names) found[name] ??= value;
  }
  return found;
}
