import { isElement, ownText, parseHtml, walk } from '../export/html-tree';
import { plainTags } from './plain-tags';
import type { Tag } from './tag';

/**
 * Returns the start tags of a page in document order, as a browser without scripts reads them. Tags that
 * carry no attribute and whose kind does not matter may be left out.
 */
export function tagsOf(html: string): readonly Tag[] {
  return plainTags(html) ?? treeTags(html);
}

/** The same from the tree that the standard's own algorithm makes of any text. */
export function treeTags(html: string): Tag[] {
  return [...walk(parseHtml(html))].filter(isElement).flatMap((element) => {
    // Elements that the parser supplied by itself have no place in the source.
    if (!element.sourceCodeLocation) return [];
    const isText = element.tagName === 'script' || element.tagName === 'style';
    return {
      name: element.tagName,
      attrs: element.attrs.map(({ name, prefix, value }) => ({
        // The parser gives some names in drawings back their capitals.
        name: (prefix ? `${prefix}:${name}` : name).toLowerCase(),
        value,
      })),
      text: isText ? ownText(element) : '',
    };
  });
}
