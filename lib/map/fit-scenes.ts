import { geoCentroid, geoDistance } from 'd3-geo';
import type { Scene } from '@/lib/chronology/place-uses';

const earthRadiusKm = 6371;

/** Share of all mentions that the main map has to hold. */
const coreShare = 0.8;

/**
 * How far the map reaches at least from the middle of the core. It is drawn with coasts and frontiers
 * alone: nearer than this there is often none to know a place by.
 */
const reachKm = 600;

/** A core that is wider than that takes in what lies just beyond its edge. */
const beyondCore = 1.25;

type Point = readonly [lon: number, lat: number];

/** Where a map is centred, and which scenes stand on it. */
export type Fit = { centre: [lon: number, lat: number]; inside: Scene[]; outside: Scene[] };

/**
 * Chooses what part of the earth a map of scenes shows: the smallest circle about one of them that holds
 * four in five mentions, and whatever else lies near it. The rest is outside: one scene overseas must not
 * shrink all others to a dot.
 * @returns null where there are no scenes
 */
export function fitScenes(scenes: readonly Scene[]): Fit | null {
  const total = sum(scenes);
  const cores = scenes.map((middle) => {
    let held = 0;
    const nearest = scenes
      .map((scene) => ({ scene, km: distanceKm(pointOf(middle), pointOf(scene)) }))
      .toSorted((a, b) => a.km - b.km);
    const last = nearest.find(({ scene }) => {
      held += scene.mentions;
      return held >= total * coreShare;
    });
    return { nearest, km: last?.km ?? 0 };
  });
  const core = cores.toSorted((a, b) => a.km - b.km)[0];
  if (core === undefined) return null;
  const reach = Math.max(reachKm, core.km * beyondCore);
  const inside = scenes.filter((scene) =>
    core.nearest.some((near) => near.scene === scene && near.km <= reach),
  );
  return {
    centre: centreOf(inside),
    inside,
    outside: scenes.filter((scene) => !inside.includes(scene)),
  };
}

/** The middle of scenes on the globe. */
export function centreOf(scenes: readonly Scene[]): [lon: number, lat: number] {
  return geoCentroid({
    type: 'MultiPoint',
    coordinates: scenes.map(({ lon, lat }) => [lon, lat]),
  });
}

/** Radius of a mark whose area grows with the number of mentions; never too small to be seen. */
export function markRadius(mentions: number, most: number, largest: number): number {
  const smallest = largest / 5;
  return Math.max(smallest, largest * Math.sqrt(mentions / Math.max(1, most)));
}

function distanceKm(from: Point, to: Point): number {
  return geoDistance([...from], [...to]) * earthRadiusKm;
}

function pointOf({ lon, lat }: Scene): Point {
  return [lon, lat];
}

function sum(scenes: readonly Scene[]): number {
  return scenes.reduce((total, { mentions }) => total + mentions, 0);
}
