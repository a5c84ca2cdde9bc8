import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;

/** A range of the source text, end exclusive. */
export type Span = { start: number; end: number };

/** Parses a page as a browser without scripts does: content of `<noscript>` becomes elements. */
export function parseHtml(html: string): Tree.Document {
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}

/** Yields every node below `root` in document order, including the content of templates. */
export function* walk(root: Node): Generator<Node> {
  yield root;
  if ('content' in root) yield* walk(root.content);
  if ('childNodes' in root) for (const child of root.childNodes) yield* walk(child);
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Returns an attribute's value; undefined if it is missing, the empty string if it is bare. */
export function readAttribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Returns the text of an element's own children; a script has no other content. */
export function readOwnText(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** Returns a node's range in the source; undefined for nodes that the parser added. */
export function findSpan(node: Node): Span | undefined {
  const place = node.sourceCodeLocation;
  return place ? { start: place.startOffset, end: place.endOffset } : undefined;
}

/** Removes spans from a text; all other bytes are unchanged. */
export function cut(text: string, spans: readonly Span[]): string {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of inOrder) {
    kept.push(text.slice(at, Math.max(at, start)));
    at = Math.max(at, end);
  }
  kept.push(text.slice(at));
  // Joined rather than concatenated: a concatenated slice keeps the whole text in memory.
  return kept.join('');
}
