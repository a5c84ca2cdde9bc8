import type { Graph, Thing } from 'schema-dts';

/**
 * JSON-LD that may stand inside a `<script>`: whatever the texts hold, nothing in it ends the element,
 * opens a comment or is an entity, because signs that could are written as escapes of JSON.
 */
export function graphText(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
