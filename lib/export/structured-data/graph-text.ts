import type { Graph, Thing } from 'schema-dts';

/**
 * Formats JSON-LD for a `<script>`. Characters that could end the element, open a comment or form an entity
 * are escaped as in JSON.
 */
export function formatGraph(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
