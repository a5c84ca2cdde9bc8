import type { GeoProjection } from 'd3-geo';
import type { Scene } from '@/lib/chronology/place-uses';
import { computeMarkRadius } from './fit-scenes';
import type { Box, Mark } from './place-labels';
import { projectPlace } from './project-place';
import { roundToTenth } from './simplify-outline';

/** The mark of a scene, placed on a sheet. */
export type PlacedMark = Mark & { scene: Scene };

/**
 * Places a mark for each scene; its area grows with the scene's mentions.
 * @param most mentions that a mark of the largest size stands for
 */
export function projectMarks(
  scenes: readonly Scene[],
  projection: GeoProjection,
  largest: number,
  most = Math.max(...scenes.map(({ mentions }) => mentions)),
): PlacedMark[] {
  return scenes.map((scene) => {
    const [x, y] = projectPlace(projection, scene);
    const r = computeMarkRadius(scene.mentions, most, largest);
    const { id, name } = scene.place;
    return { id, name, x: roundToTenth(x), y: roundToTenth(y), r: roundToTenth(r), scene };
  });
}

/** Space between the mark of a place and the ring of the region around it. */
const ringRoom = 2.5;

/** Widens the ring of a region that would cover the mark of a place, so that both can be seen. */
export function widenRegionRings(marks: readonly PlacedMark[]): PlacedMark[] {
  return marks.map((mark) => {
    if (mark.scene.place.kind !== 'region') return mark;
    const under = marks.filter(
      (other) =>
        other.scene.place.kind !== 'region' &&
        Math.hypot(other.x - mark.x, other.y - mark.y) < other.r + mark.r,
    );
    const reach = under.map(
      (other) => Math.hypot(other.x - mark.x, other.y - mark.y) + other.r + ringRoom,
    );
    return { ...mark, r: roundToTenth(Math.max(mark.r, ...reach)) };
  });
}

/** Space between the dashed ring of a region and a label. */
const beside = 2;

/** Returns the boxes around the rings of regions, which labels must not cover. */
export function listRingBoxes(marks: readonly PlacedMark[]): Box[] {
  return marks
    .filter(({ scene }) => scene.place.kind === 'region')
    .map(({ x, y, r }) => ({
      left: x - r - beside,
      right: x + r + beside,
      top: y - r - beside,
      bottom: y + r + beside,
    }));
}
