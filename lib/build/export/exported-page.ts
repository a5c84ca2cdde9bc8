import { PageError } from '../output/page-error';
import { classifyScript, type ExportedScript } from './framework-scripts';
import { type Element, isElement, type Node, parseHtml, readAttribute, walk } from './html-tree';

/** The parts of an exported page that stripping needs. */
export type ExportedPage = {
  /** Its path in the export, for messages. */
  name: string;
  html: string;
  nodes: readonly Node[];
  scripts: readonly { element: Element; script: ExportedScript }[];
};

/**
 * Reads an exported page.
 * @throws {PageError} for content that would be lost or break without the framework's scripts
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
 * Refuses streamed content, which a script would move out of a hidden element, and content that was not
 * rendered on the server. Without the framework's scripts neither would ever be shown.
 */
function refuseStreaming(name: string, nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (node.nodeName === '#comment' && 'data' in node && /^\$[?!]/.test(node.data))
      throw new PageError(
        name,
        'a completely rendered page',
        `a Suspense fallback <!--${node.data}-->`,
      );
    if (!isElement(node)) continue;
    const id = readAttribute(node, 'id') ?? '';
    if (node.tagName === 'template' && id.startsWith('B:'))
      throw new PageError(
        name,
        'a completely rendered page',
        `streamed content <template id="${id}">`,
      );
    if (node.tagName === 'div' && /^S:[0-9a-f]+$/.test(id))
      throw new PageError(name, 'a completely rendered page', `streamed content <div id="${id}">`);
  }
}
