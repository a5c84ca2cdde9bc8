import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;

/** A stretch of the source text, end exclusive. */
export type Span = { start: number; end: number };

/** A page’s tree, with what is there for browsers without scripts as elements and not as text. */
export function parseHtml(html: string): Tree.Document {
  return parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}

/** Every node below `root`, in document order, what templates hold included. */
export function* walk(root: Node): Generator<Node> {
  yield root;
  if ('content' in root) yield* walk(root.content);
  if ('childNodes' in root) for (const child of root.childNodes) yield* walk(child);
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Undefined where the attribute is missing; the empty string where it is bare. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text of an element's own children, which is all that a script holds. */
export function ownText(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** Where a node stands in the source. Undefined for what the parser supplied by itself. */
export function spanOf(node: Node): Span | undefined {
  const place = node.sourceCodeLocation;
  return place ? { start: place.startOffset, end: place.endOffset } : undefined;
}

/** The text without the spans, the rest byte for byte as it was. */
export function cut(text: string, spans: readonly Span[]): string {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of inOrder) {
    kept.push(text.slice(at, Math.max(at, start)));
    at = Math.max(at, end);
  }
  kept.push(text.slice(at));
  // Joined, and not added up: a sum of slices would keep the whole text in memory as long as itself.
  return kept.join('');
}
