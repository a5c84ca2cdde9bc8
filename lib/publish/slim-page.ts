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
import { PublishError } from './publish-error';

/** What a page starts with, once its reader reaches for a control. */
export type StartFile = {
  /** The inline scripts of the page, in order: the framework's data and what names its chunks. */
  text: string;
  /** The address of the framework's files, up to and with `/_next/static/`. */
  base: string;
  /** The scripts to load after it, in order. */
  chunks: readonly string[];
  /** The query keys that are filters: an address that carries one starts the page at once. */
  keys: readonly string[];
};

export type SlimPage =
  /** Nothing of the framework was in it: a route handler's page, or one from elsewhere. */
  | { kind: 'bare' }
  | { kind: 'document'; html: string }
  /** The loader belongs between `before` and `after`. */
  | { kind: 'island'; before: string; after: string; start: StartFile };

/**
 * Takes the framework's scripts out of a page.
 *
 * Only whole elements are cut out of the source; what stays is, byte for byte, what was exported.
 */
export function slimPage(page: Page): SlimPage {
  const chunks = page.scripts.flatMap(({ script }) =>
    script.kind === 'chunk' ? [script.src] : [],
  );
  const inline = page.scripts.flatMap(({ script }) =>
    script.kind === 'bootstrap' || script.kind === 'payload' ? [script] : [],
  );
  const payload = inline.filter(({ kind }) => kind === 'payload').map(({ text }) => text);
  if (chunks.length + inline.length === 0 && page.islands.length === 0) return { kind: 'bare' };
  if (chunks.length === 0 || payload.length === 0)
    throw new PublishError(
      page.name,
      "the framework's scripts and payload",
      `${chunks.length} scripts and ${payload.length} pieces of payload`,
    );

  const components = clientComponents(payload);
  if (page.islands.length === 0) {
    if (components.length > 0)
      throw new PublishError(
        page.name,
        'an element with data-island around client components',
        `${components.join(', ')} and no such element`,
      );
    return {
      kind: 'document',
      html: cut(page.html, [...scriptSpans(page), ...markerSpans(page)]),
    };
  }
  if (components.length === 0)
    throw new PublishError(page.name, 'a client component for its data-island', 'none');

  const end = bodyEnd(page);
  const spans = scriptSpans(page);
  return {
    kind: 'island',
    before: cut(page.html.slice(0, end), spans),
    after: page.html.slice(end),
    start: {
      text: inline.map(({ text }) => text).join(';\n'),
      base: (chunks[0] ?? '').replace(/(\/_next\/static\/).*$/, '$1'),
      chunks: [...new Set(chunks)],
      keys: filterKeys(page),
    },
  };
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

function bodyEnd(page: Page): number {
  const body = page.nodes.filter(isElement).find(({ tagName }) => tagName === 'body');
  const end = body?.sourceCodeLocation?.endTag?.startOffset;
  if (end === undefined) throw new PublishError(page.name, '</body>', 'none');
  return end;
}

function filterKeys(page: Page): string[] {
  const keys = page.nodes
    .filter(isElement)
    .flatMap((element) => (attribute(element, 'data-filter-keys') ?? '').split(/\s+/))
    .filter((key) => key !== '');
  return [...new Set(keys)];
}
