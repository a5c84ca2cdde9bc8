import { isElement, parseHtml, readOwnText, walk } from '../export/html-tree';
import { parsePlainTags } from './plain-tags';
import type { Tag } from './tag';

/**
 * Returns the start tags of a page in document order, as a browser without scripts reads them. Tags without
 * attributes may be omitted if their kind does not matter.
 */
export function listTags(html: string): readonly Tag[] {
  return parsePlainTags(html) ?? listTreeTags(html);
}

/** Returns the same from a tree, which the standard's algorithm builds of any text. */
export function listTreeTags(html: string): Tag[] {
  return [...walk(parseHtml(html))].filter(isElement).flatMap((element) => {
    // Elements that the parser added have no place in the source.
    if (!element.sourceCodeLocation) return [];
    const isText = element.tagName === 'script' || element.tagName === 'style';
    return {
      name: element.tagName,
      attrs: element.attrs.map(({ name, prefix, value }) => ({
        // The parser restores capitals in some names of SVG.
        name: (prefix ? `${prefix}:${name}` : name).toLowerCase(),
        value,
      })),
      text: isText ? readOwnText(element) : '',
    };
  });
}
