import { type GeoProjection, geoAzimuthalEqualArea, geoContains, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Mark, meets, type PlacedLabel, placeLabels, textWidth } from './place-labels';
import type { Scene } from './place-uses';
import { type Fit, markRadius } from './places-fit';

export type Atlas = Topology<{
  land: GeometryCollection;
  countries: GeometryCollection<{ name: string; a3: string }>;
}>;

/** What a map is drawn on: its size, the room left around the scenes, type and the largest mark. */
export type Sheet = {
  width: number;
  height: number;
  margin: { x: number; y: number };
  fontSize: number;
  largestMark: number;
};

/** A map ready to be drawn: paths of SVG, and where marks and names stand. Lengths are units of its sheet. */
export type PlacesMap = {
  land: string;
  frontiers: string;
  marks: (Mark & { scene: Scene })[];
  labels: PlacedLabel[];
  countries: { name: string; x: number; y: number }[];
};

const earthRadiusKm = 6371;

/** A map is never narrower: nearer, its outlines are coarser than what they surround. */
const narrowestKm = 400;

/** Part of a unit that paths keep; half a pixel is not to be seen. */
const pathDigits = 0;

/**
 * Draws the scenes of a fit on a sheet, true to area about their middle, so that it serves for any part
 * of the earth: land, frontiers, a mark a scene (the area as the mentions), names that cover nothing.
 */
export function drawPlaces({ centre, inside }: Fit, atlas: Atlas, sheet: Sheet): PlacesMap {
  const { width, height } = sheet;
  const projection = fitted(centre, inside, sheet);
  const path = geoPath(projection).digits(pathDigits);
  const most = Math.max(...inside.map(({ mentions }) => mentions));
  const marks = inside.map((scene) => {
    const [x, y] = projection([scene.lon, scene.lat]) ?? [0, 0];
    const r = markRadius(scene.mentions, most, sheet.largestMark);
    const { id, name } = scene.place;
    return { id, name, x: tenth(x), y: tenth(y), r: tenth(r), scene };
  });
  const labels = placeLabels(marks, sheet).map(({ leader, ...label }) => ({
    ...label,
    x: tenth(label.x),
    y: tenth(label.y),
    leader: leader && {
      x1: tenth(leader.x1),
      y1: tenth(leader.y1),
      x2: tenth(leader.x2),
      y2: tenth(leader.y2),
    },
  }));
  return {
    land: path(feature(atlas, atlas.objects.land)) ?? '',
    frontiers: path(mesh(atlas, atlas.objects.countries, (a, b) => a !== b)) ?? '',
    marks,
    labels,
    countries: countryNames(atlas, projection, { width, height, fontSize: sheet.fontSize }, [
      ...marks.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })),
      ...labels.flatMap((label) => boxesOf(label, sheet.fontSize)),
    ]),
  };
}

function fitted(centre: Fit['centre'], scenes: readonly Scene[], sheet: Sheet): GeoProjection {
  const { width, height, margin } = sheet;
  const room = { x: width - 2 * margin.x, y: height - 2 * margin.y };
  const unit = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(1).translate([0, 0]);
  const points = scenes.map(({ lon, lat }): [number, number] => unit([lon, lat]) ?? [0, 0]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)] as const;
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    room.x / (right - left),
    room.y / (bottom - top),
    (width * earthRadiusKm) / narrowestKm,
  );
  return unit
    .scale(scale)
    .translate([
      width / 2 - (scale * (left + right)) / 2,
      height / 2 - (scale * (top + bottom)) / 2,
    ])
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
}

type Box = Parameters<typeof meets>[0];

/** Room for a label and along the line that leads to it. */
function boxesOf({ name, x, y, anchor, leader }: PlacedLabel, fontSize: number): Box[] {
  const width = textWidth(name, fontSize);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const box = { left, right: left + width, top: y - fontSize, bottom: y + fontSize * 0.3 };
  if (leader === null) return [box];
  const [xs, ys] = [
    [leader.x1, leader.x2],
    [leader.y1, leader.y2],
  ] as const;
  return [
    box,
    {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    },
  ];
}

/** Names of countries, each within its own frontiers as near the middle of what is seen of it as there is room. */
function countryNames(
  atlas: Atlas,
  projection: GeoProjection,
  { width, height, fontSize }: { width: number; height: number; fontSize: number },
  covered: readonly Box[],
): PlacesMap['countries'] {
  const path = geoPath(projection);
  return feature(atlas, atlas.objects.countries).features.flatMap((country) => {
    const { name } = country.properties;
    const half = (textWidth(name, fontSize) * 1.1) / 2;
    if (path.area(country) < 2 * half * fontSize * 4) return [];
    const [cx, cy] = path.centroid(country);
    const step = fontSize;
    const found = grid(width, height, step)
      .filter(([x, y]) => {
        const box = {
          left: x - half,
          right: x + half,
          top: y - fontSize,
          bottom: y + fontSize / 2,
        };
        return (
          box.left > 4 &&
          box.right < width - 4 &&
          box.top > 4 &&
          box.bottom < height - 4 &&
          !covered.some((other) => meets(box, other))
        );
      })
      .toSorted((a, b) => Math.hypot(a[0] - cx, a[1] - cy) - Math.hypot(b[0] - cx, b[1] - cy))
      .find(([x, y]) =>
        [-half, 0, half].every((offset) => {
          const point = projection.invert?.([x + offset, y - fontSize / 3]);
          return point != null && geoContains(country, point);
        }),
      );
    return found === undefined ? [] : [{ name, x: tenth(found[0]), y: tenth(found[1]) }];
  });
}

function grid(width: number, height: number, step: number): [x: number, y: number][] {
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)] as const;
  return Array.from({ length: columns * rows }, (_, index) => [
    ((index % columns) + 0.5) * step,
    (Math.floor(index / columns) + 0.5) * step,
  ]);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
