import type { GeoProjection } from 'd3-geo';
import type { Scene } from '@/lib/chronology/place-uses';
import { markRadius } from './fit-scenes';
import type { Box, Mark } from './place-labels';
import { roundToTenth } from './simplify-outline';

/** A scene’s mark on a sheet. */
export type PlacedMark = Mark & { scene: Scene };

/** A mark for each scene, its area as its mentions beside `most` of them. */
export function marksOf(
  scenes: readonly Scene[],
  projection: GeoProjection,
  largest: number,
  most = Math.max(...scenes.map(({ mentions }) => mentions)),
): PlacedMark[] {
  return scenes.map((scene) => {
    const [x, y] = projection([scene.lon, scene.lat]) ?? [0, 0];
    const r = markRadius(scene.mentions, most, largest);
    const { id, name } = scene.place;
    return { id, name, x: roundToTenth(x), y: roundToTenth(y), r: roundToTenth(r), scene };
  });
}

/** Room between the mark of a place and the ring of a region that stands about it. */
const ringRoom = 2.5;

/** The ring of a region whose point lies on a place goes round that place’s mark, so that both are to be seen. */
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

/** Room that a ring with dashes needs beside names. */
const beside = 2;

/** What names keep clear of about the rings of regions. */
export function ringBoxes(marks: readonly PlacedMark[]): Box[] {
  return marks
    .filter(({ scene }) => scene.place.kind === 'region')
    .map(({ x, y, r }) => ({
      left: x - r - beside,
      right: x + r + beside,
      top: y - r - beside,
      bottom: y + r + beside,
    }));
}
