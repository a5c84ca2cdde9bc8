import { PublishError } from '../output/publish-error';
import {
  attribute,
  cut,
  type Element,
  isElement,
  type Node,
  type Span,
  spanOf,
  walk,
} from './html-tree';
import type { Page } from './page';
import { clientComponents } from './payload';

/**
 * Takes the framework's scripts out of a page: none of it is left for a browser to run.
 *
 * Only whole elements are cut out of the source; what stays is, byte for byte, what was exported.
 * @returns the page; undefined where nothing of the framework was in it: a route handler's page, or one
 *   from elsewhere
 */
export function slimPage(page: Page): string | undefined {
  const kinds = page.scripts.map(({ script }) => script.kind);
  const payload = page.scripts.flatMap(({ script }) =>
    script.kind === 'payload' ? [script.text] : [],
  );
  const chunks = kinds.filter((kind) => kind === 'chunk').length;
  if (chunks === 0 && !kinds.includes('bootstrap') && payload.length === 0) return undefined;
  if (chunks === 0 || payload.length === 0)
    throw new PublishError(
      page.name,
      "the framework's scripts and payload",
      `${chunks} scripts and ${payload.length} pieces of payload`,
    );

  const components = clientComponents(payload);
  if (components.length > 0)
    throw new PublishError(
      page.name,
      'a page without client components, which would never start',
      components.join(', '),
    );
  return cut(page.html, [...scriptSpans(page), ...markerSpans(page)]);
}

/** The framework's scripts, and the links that would fetch them ahead of time. */
function scriptSpans(page: Page): Span[] {
  const scripts = page.scripts.filter(({ script }) => script.kind !== 'own');
  const preloads = page.nodes.filter(isElement).filter(isScriptPreload);
  return spansOf([...scripts.map(({ element }) => element), ...preloads]);
}

function isScriptPreload(element: Element): boolean {
  if (element.tagName !== 'link') return false;
  const rel = attribute(element, 'rel');
  return rel === 'modulepreload' || (rel === 'preload' && attribute(element, 'as') === 'script');
}

/**
 * React's marks for finding its place when it starts: comments between pieces of text and around
 * boundaries, and the hidden element that held the metadata. Where it never starts they are weight.
 */
function markerSpans(page: Page): Span[] {
  const comments = page.nodes.filter(
    (node) =>
      node.nodeName === '#comment' && 'data' in node && /^(?: |\/?\$|\/?&)$/.test(node.data),
  );
  const holders = page.nodes.filter(isElement).filter(isEmptyHolder);
  return spansOf([...comments, ...holders]);
}

function isEmptyHolder(element: Element): boolean {
  return (
    element.tagName === 'div' &&
    element.attrs.length === 1 &&
    attribute(element, 'hidden') !== undefined &&
    [...walk(element)].every((node) => node === element || node.nodeName === '#comment')
  );
}

function spansOf(nodes: readonly Node[]): Span[] {
  return nodes.map(spanOf).filter((span) => span !== undefined);
}
