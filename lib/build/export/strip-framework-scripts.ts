import { PageError } from '../output/page-error';
import type { ExportedPage } from './exported-page';
import { listClientComponents } from './framework-payload';
import {
  cut,
  type Element,
  findSpan,
  isElement,
  type Node,
  readAttribute,
  type Span,
  walk,
} from './html-tree';

/**
 * Strips all of the framework's scripts from a page. Removes whole elements only; all other bytes are
 * unchanged.
 * @returns the page; undefined if it has nothing of the framework, such as a route handler's page
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

  const components = listClientComponents(payload);
  if (components.length > 0)
    throw new PageError(
      page.name,
      'a page without client components, which would never start',
      components.join(', '),
    );
  return cut(page.html, [...listScriptSpans(page), ...listMarkerSpans(page)]);
}

/** Returns the spans of the framework's scripts and of the links that preload them. */
function listScriptSpans(page: ExportedPage): Span[] {
  const scripts = page.scripts.filter(({ script }) => script.kind !== 'own');
  const preloads = page.nodes.filter(isElement).filter(isScriptPreload);
  return listSpans([...scripts.map(({ element }) => element), ...preloads]);
}

function isScriptPreload(element: Element): boolean {
  if (element.tagName !== 'link') return false;
  const rel = readAttribute(element, 'rel');
  return (
    rel === 'modulepreload' || (rel === 'preload' && readAttribute(element, 'as') === 'script')
  );
}

/**
 * Returns the spans of React's hydration marks: comments between pieces of text and around boundaries, and
 * the hidden element of the metadata. Pages are never hydrated.
 */
function listMarkerSpans(page: ExportedPage): Span[] {
  const comments = page.nodes.filter(
    (node) =>
      node.nodeName === '#comment' && 'data' in node && /^(?: |\/?\$|\/?&)$/.test(node.data),
  );
  const holders = page.nodes.filter(isElement).filter(isEmptyHolder);
  return listSpans([...comments, ...holders]);
}

function isEmptyHolder(element: Element): boolean {
  return (
    element.tagName === 'div' &&
    element.attrs.length === 1 &&
    readAttribute(element, 'hidden') !== undefined &&
    [...walk(element)].every((node) => node === element || node.nodeName === '#comment')
  );
}

function listSpans(nodes: readonly Node[]): Span[] {
  return nodes.map(findSpan).filter((span) => span !== undefined);
}
