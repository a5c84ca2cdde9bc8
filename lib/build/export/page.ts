import { PublishError } from '../output/publish-error';
import { attribute, type Element, isElement, type Node, parseHtml, walk } from './html-tree';
import { classifyScript, type PageScript } from './page-script';

/** One exported page, as far as publishing needs to understand it. */
export type Page = {
  /** Its path in the export, for messages. */
  name: string;
  html: string;
  nodes: readonly Node[];
  scripts: readonly { element: Element; script: PageScript }[];
};

/** Reads a page; throws a `PublishError` for anything that would be lost or break without scripts. */
export function readPage(name: string, html: string): Page {
  const nodes = [...walk(parseHtml(html))];
  const elements = nodes.filter(isElement);
  refuseStreaming(name, nodes);
  return {
    name,
    html,
    nodes,
    scripts: elements
      .filter((element) => element.tagName === 'script')
      .map((element) => ({ element, script: classifyScript(name, element) })),
  };
}

/**
 * Content that React streams waits in a hidden element for a script to put it in its place, and
 * content that it could not render on the server is not there at all: neither would be seen by a
 * reader whose page has not started.
 */
function refuseStreaming(name: string, nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (node.nodeName === '#comment' && 'data' in node && /^\$[?!]/.test(node.data))
      throw new PublishError(
        name,
        'a page whole in its HTML',
        `a Suspense fallback <!--${node.data}-->`,
      );
    if (!isElement(node)) continue;
    const id = attribute(node, 'id') ?? '';
    if (node.tagName === 'template' && id.startsWith('B:'))
      throw new PublishError(
        name,
        'a page whole in its HTML',
        `streamed content <template id="${id}">`,
      );
    if (node.tagName === 'div' && /^S:[0-9a-f]+$/.test(id))
      throw new PublishError(name, 'a page whole in its HTML', `streamed content <div id="${id}">`);
  }
}
