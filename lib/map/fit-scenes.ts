import { geoCentroid, geoDistance } from 'd3-geo';
import type { Scene } from '@/lib/chronology/place-uses';
import { requireValue } from '@/lib/text/required';

const earthRadiusKm = 6371;

/** Smallest share of all mentions that the main map shows. */
const coreShare = 0.8;

/**
 * Smallest distance from the centre of the core to the edge of the map. Only coasts and frontiers are
 * drawn, and a smaller area often has neither to recognise it by.
 */
const reachKm = 600;

/** Factor by which the map of a wider core extends beyond its edge. */
const beyondCore = 1.25;

type Point = readonly [lon: number, lat: number];

/** The centre of a map and the scenes inside and outside it. */
export type Fit = { centre: [lon: number, lat: number]; inside: Scene[]; outside: Scene[] };

/**
 * Chooses the area that a map of scenes shows: the smallest circle around one of them that has four in
 * five mentions, and whatever else is near. The rest stays outside: one scene overseas must not shrink
 * all others to a dot.
 * @returns null without scenes
 */
export function fitScenes(scenes: readonly Scene[]): Fit | null {
  const total = sum(scenes);
  const cores = scenes.map((middle) => {
    let covered = 0;
    const nearest = scenes
      .map((scene) => ({ scene, km: measureDistanceKm(toPoint(middle), toPoint(scene)) }))
      .toSorted((a, b) => a.km - b.km);
    const last = nearest.find(({ scene }) => {
      covered += scene.mentions;
      return covered >= total * coreShare;
    });
    return { nearest, km: requireValue(last, 'All scenes together have all mentions.').km };
  });
  const core = cores.toSorted((a, b) => a.km - b.km)[0];
  if (core === undefined) return null;
  const reach = Math.max(reachKm, core.km * beyondCore);
  const inside = scenes.filter((scene) =>
    core.nearest.some((near) => near.scene === scene && near.km <= reach),
  );
  return {
    centre: findCentre(inside),
    inside,
    outside: scenes.filter((scene) => !inside.includes(scene)),
  };
}

/** Returns the centre of scenes on the globe. */
export function findCentre(scenes: readonly Scene[]): [lon: number, lat: number] {
  return geoCentroid({
    type: 'MultiPoint',
    coordinates: scenes.map(({ lon, lat }) => [lon, lat]),
  });
}

/** Returns the radius of a mark; its area grows with the mentions, and it is never too small to see. */
export function computeMarkRadius(mentions: number, most: number, largest: number): number {
  const smallest = largest / 5;
  return Math.max(smallest, largest * Math.sqrt(mentions / Math.max(1, most)));
}

function measureDistanceKm(from: Point, to: Point): number {
  return geoDistance([...from], [...to]) * earthRadiusKm;
}

function toPoint({ lon, lat }: Scene): Point {
  return [lon, lat];
}

function sum(scenes: readonly Scene[]): number {
  return scenes.reduce((total, { mentions }) => total + mentions, 0);
}
