import { PageError } from '../output/page-error';
import type { ExportedPage } from './exported-page';
import { clientComponents } from './framework-payload';
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

/**
 * Strips the framework's scripts from a page: none of them is left for a browser to run. Only whole elements
 * are cut out; the rest stays byte for byte as it was exported.
 * @returns the page; undefined where it had nothing of the framework, such as a route handler's page
 */
export function stripFrameworkScripts(page: ExportedPage): string | undefined {
  const kinds = page.scripts.map(({ script }) => script.kind);
  const payload = page.scripts.flatMap(({ script }) =>
    script.kind === 'payload' ? [script.text] : [],
  );
  const chunks = kinds.filter((kind) => kind === 'chunk').length;
  if (chunks === 0 && !kinds.includes('bootstrap') && payload.length === 0) return undefined;
  if (chunks === 0 || payload.length === 0)
    throw new PageError(
      page.name,
      "the framework's scripts and payload",
      `${chunks} scripts and ${payload.length} pieces of payload`,
    );

  const components = clientComponents(payload);
  if (components.length > 0)
    throw new PageError(
      page.name,
      'a page without client components, which would never start',
      components.join(', '),
    );
  return cut(page.html, [...scriptSpans(page), ...markerSpans(page)]);
}

/** Returns where the framework's scripts are, and the links that would preload them. */
function scriptSpans(page: ExportedPage): Span[] {
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
 * Returns where React's marks for hydration are: comments between pieces of text and around boundaries, and
 * the hidden element that held the metadata. A page that is never hydrated has no use for them.
 */
function markerSpans(page: ExportedPage): Span[] {
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
