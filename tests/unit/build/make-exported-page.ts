/** Pages in the shape in which Next 16.4 exports them, with only as much in them as a test needs. */

const chunk = (name: string) => `/_next/static/chunks/${name}.js`;

export const SCRIPTS = {
  preload: `<link rel="preload" as="script" fetchPriority="low" href="${chunk('main')}"/>`,
  head: `<script src="${chunk('react')}" async=""></script><script src="${chunk('router')}" async=""></script>`,
  polyfill: `<script src="${chunk('old')}" noModule=""></script>`,
  bootstrap: `<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/react.js"],"runtimeModuleIds":[1]});</script>`,
  main: `<script src="${chunk('main')}" async=""></script>`,
  open: '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
};

/** A payload row for each component, beside those of the framework itself. */
export function payloadScript(components: readonly string[], name = 'ViewportBoundary'): string {
  const rows = [
    '1:"$Sreact.fragment"',
    `2:"${chunk('router')}"`,
    '3:I[39756,["$2"],"default"]',
    `b:"${name}"`,
    'c:I[97367,["$2"],"$b"]',
    ...components.map((component, index) => `${index + 20}:I[7,["$2"],"${component}"]`),
    '0:{"b":"build"}',
  ];
  return `<script>self.__next_f.push([1,${JSON.stringify(`${rows.join('\n')}\n`)}])</script>`;
}

export type PageParts = { head?: string; body?: string; components?: readonly string[] };

export function exportedPage({ head = '', body = '', components = [] }: PageParts = {}): string {
  const { preload, polyfill, bootstrap, main, open } = SCRIPTS;
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>${preload}${SCRIPTS.head}<title>14 March</title>${head}${polyfill}</head><body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->${bootstrap}${main}${open}${payloadScript(components)}</body></html>`;
}
