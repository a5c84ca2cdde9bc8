import { PageError } from '../output/page-error';
import { classifyScript, type ExportedScript } from './framework-scripts';
import { attribute, type Element, isElement, type Node, parseHtml, walk } from './html-tree';

/** A page as the framework exported it, as far as it has to be understood. */
export type ExportedPage = {
  /** Its path in the export, for messages. */
  name: string;
  html: string;
  nodes: readonly Node[];
  scripts: readonly { element: Element; script: ExportedScript }[];
};

/**
 * Reads an exported page.
 * @throws {PageError} for anything that would be lost or break without the framework's scripts
 */
export function readExportedPage(name: string, html: string): ExportedPage {
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
 * Refuses streamed content, which waits in a hidden element for a script, and content that was not
 * rendered on the server. A page without the framework's scripts would never show either.
 */
function refuseStreaming(name: string, nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (node.nodeName === '#comment' && 'data' in node && /^\$[?!]/.test(node.data))
      throw new PageError(
        name,
        'a page whole in its HTML',
        `a Suspense fallback <!--${node.data}-->`,
      );
    if (!isElement(node)) continue;
    const id = attribute(node, 'id') ?? '';
    if (node.tagName === 'template' && id.startsWith('B:'))
      throw new PageError(
        name,
        'a page whole in its HTML',
        `streamed content <template id="${id}">`,
      );
    if (node.tagName === 'div' && /^S:[0-9a-f]+$/.test(id))
      throw new PageError(name, 'a page whole in its HTML', `streamed content <div id="${id}">`);
  }
}
