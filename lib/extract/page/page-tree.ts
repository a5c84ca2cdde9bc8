import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Maximum depth of nesting; a deeper tree, which no page has, takes quadratic time to build. */
const maxDepth = 1_000;
/** A tag with more characters than this keeps its name alone: thousands of attributes take quadratic time. */
const longTag = /<(?<name>[a-z][a-z0-9]{0,20})(?=[\s/])[^<>]{20000,}>?/giu;
const anyTag = /<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?![a-z0-9])[^<>]*>/giu;
const voidTags = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/**
 * Parses a page into its tree as browsers do, in linear time. It accepts any text.
 * @param flatten removes the nesting of a page whose tags are nested too deeply
 */
export function parsePage(html: string, flatten: (html: string) => string): Tree.Document {
  // parse5 throws at halves of surrogate pairs, which strings of JSON may have.
  const whole = html.toWellFormed().replace(longTag, shortenTag);
  return parse(measureNesting(whole) > maxDepth ? flatten(whole) : whole, {
    sourceCodeLocationInfo: true,
    // The content of `<noscript>` is parsed as elements.
    scriptingEnabled: false,
  });
}

/** Keeps the name of a tag, and its line breaks, on which line numbers depend. */
function shortenTag(tag: string, name: string): string {
  return `<${name}${tag.replace(/[^\n]+/gu, '')}>`;
}

/** Replaces every tag, in the words of the function given. */
export function replaceTags(html: string, replace: (tag: string, name: string) => string): string {
  return html.replace(anyTag, (tag: string, _end: string, name: string) =>
    replace(tag, name.toLowerCase()),
  );
}

/** Returns the maximum depth of nesting; elements without an end tag count as open. */
export function measureNesting(html: string): number {
  let depth = 0;
  let most = 0;
  for (const { 0: tag, groups } of html.matchAll(anyTag)) {
    if (voidTags.has((groups?.['name'] ?? '').toLowerCase()) || tag.endsWith('/>')) continue;
    depth += groups?.['end'] === '/' ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** Returns the value of an attribute; null if the node has none. */
export function readAttribute(node: Tree.Node, wanted: string): string | null {
  return 'attrs' in node ? (node.attrs.find(({ name }) => name === wanted)?.value ?? null) : null;
}

/** Lists the elements around a node, the innermost first. */
export function listAncestors(node: Tree.Node, most = Number.POSITIVE_INFINITY): Tree.Element[] {
  const above: Tree.Element[] = [];
  let parent = 'parentNode' in node ? node.parentNode : null;
  while (parent !== null && 'tagName' in parent && above.length < most) {
    above.push(parent);
    parent = parent.parentNode;
  }
  return above;
}

/** Lists the elements of a tree in the order of the page. It does not recurse: pages nest deeply. */
export function* listElements(root: Tree.Node): Generator<Tree.Element> {
  const open: Tree.Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('tagName' in node) yield node;
    if ('childNodes' in node) {
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child !== undefined) open.push(child);
      }
    }
  }
}

/** Returns the text in an element, with collapsed white space. */
export function readElementText(root: Tree.Node): string {
  const parts: string[] = [];
  const open: Tree.Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

/** Elements between a text and the heading that it is in. */
const mostInHeading = 5;

/** Returns the heading element around a node; null if it is in none. */
export function findHeading(node: Tree.Node): Tree.Element | null {
  return (
    listAncestors(node, mostInHeading).find(({ tagName }) => /^h[1-6]$/u.test(tagName)) ?? null
  );
}

/** Returns the class and the id of an element, by which pages name their parts. */
export function readNames(element: Tree.Element): string {
  return `${readAttribute(element, 'class') ?? ''} ${readAttribute(element, 'id') ?? ''}`;
}
