import { isElement, ownText, parseHtml, walk } from '../export/html-tree';
import { plainTags } from './plain-tags';

/** An attribute as it is meant, and where it stands in the source, end exclusive. */
export type Attribute = { name: string; value: string; start: number; end: number };

/** An element of a page by its start tag, and where that stands in the source, end exclusive. */
export type Tag = {
  name: string;
  attrs: readonly Attribute[];
  start: number;
  end: number;
  /** What stands inside a script or a style sheet; of other elements nothing is said. */
  text: string;
};

/**
 * The start tags of a page in document order, as a browser without scripts takes them: those that do
 * nothing more than their name says (neither attributes nor a kind that matters) may be left out.
 */
export function tagsOf(html: string): readonly Tag[] {
  return plainTags(html) ?? treeTags(html);
}

/** The same from the tree that the standard’s own algorithm makes of any text. */
export function treeTags(html: string): Tag[] {
  return [...walk(parseHtml(html))].filter(isElement).flatMap((element) => {
    const place = element.sourceCodeLocation;
    // What the parser supplied by itself stands nowhere, and has nothing of its own.
    if (!place) return [];
    const isText = element.tagName === 'script' || element.tagName === 'style';
    return {
      name: element.tagName,
      attrs: element.attrs.map(({ name, prefix, value }) => {
        // The parser gives some names in drawings back their capitals, which the places do not have.
        const full = (prefix ? `${prefix}:${name}` : name).toLowerCase();
        const { startOffset = 0, endOffset = 0 } = place.attrs?.[full] ?? {};
        return { name: full, value, start: startOffset, end: endOffset };
      }),
      start: place.startOffset,
      end: place.startTag?.endOffset ?? place.endOffset,
      text: isText ? ownText(element) : '',
    };
  });
}
