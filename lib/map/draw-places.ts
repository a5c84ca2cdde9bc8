import { type GeoProjection, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Scene } from '@/lib/chronology/place-uses';
import type { Fit } from './fit-scenes';
import { countryNames } from './map-countries';
import { type Frame, frameOf } from './map-frame';
import { marksOf, type PlacedMark, ringBoxes, widenRegionRings } from './map-marks';
import { type Box, type PlacedLabel, placeLabels, textWidth } from './place-labels';
import { roundToTenth, simplifyOutline } from './simplify-outline';

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
  /** How much of the earth it shows at least, from side to side; in kilometres. */
  narrowestKm?: number;
};

/** A map ready to be drawn: paths of SVG, and where marks and names stand. Lengths are units of its sheet. */
export type PlacesMap = {
  land: string;
  frontiers: string;
  marks: PlacedMark[];
  labels: PlacedLabel[];
  countries: { name: string; x: number; y: number }[];
  frame: Frame | null;
  /** A length to measure by, in units of the sheet, and the kilometres that it stands for. */
  scale: { km: number; length: number };
};

const earthRadiusKm = 6371;

/** A map alone is never narrower: nearer, its outlines are coarser than what they surround. */
const narrowestKm = 400;

/** Part of a unit that paths keep; half a pixel is not to be seen. */
const pathDigits = 0;

/**
 * Draws the scenes of a fit on a sheet, true to area about their middle, so that it serves for any part
 * of the earth: land, frontiers, a mark a scene (the area as the mentions), names that cover nothing.
 * @param apart what another sheet shows larger: here it has a frame in place of its names
 * @param most mentions that the largest mark stands for, where other scenes count as well
 */
export function drawPlaces(
  { centre, inside }: Pick<Fit, 'centre' | 'inside'>,
  atlas: Atlas,
  sheet: Sheet,
  { apart = [], most }: { apart?: readonly Scene[]; most?: number } = {},
): PlacesMap {
  const { width, height } = sheet;
  const projection = fitted(centre, inside, sheet);
  const path = geoPath(projection).digits(pathDigits);
  const marks = widenRegionRings(marksOf(inside, projection, sheet.largestMark, most));
  const frame = frameOf(
    marks.filter(({ scene }) => apart.includes(scene)),
    sheet,
  );
  const scale = scaleOf(projection.scale(), width);
  const scaleBox = {
    left: 0,
    right: Math.max(scale.length, textWidth('1000 km', sheet.fontSize)) + 16,
    top: height - 20 - sheet.fontSize,
    bottom: height,
  };
  const labels = placeLabels(
    marks.filter(({ scene }) => !apart.includes(scene)),
    sheet,
    [scaleBox, ...ringBoxes(marks), ...(frame?.taken ?? [])],
  ).map(({ leader, ...label }) => ({
    ...label,
    x: roundToTenth(label.x),
    y: roundToTenth(label.y),
    leader: leader && {
      x1: roundToTenth(leader.x1),
      y1: roundToTenth(leader.y1),
      x2: roundToTenth(leader.x2),
      y2: roundToTenth(leader.y2),
    },
  }));
  return {
    land: simplifyOutline(path(feature(atlas, atlas.objects.land)) ?? ''),
    frontiers: simplifyOutline(path(mesh(atlas, atlas.objects.countries, (a, b) => a !== b)) ?? ''),
    marks,
    labels,
    countries: countryNames(atlas, projection, { width, height, fontSize: sheet.fontSize }, [
      ...marks.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })),
      ...labels.flatMap((label) => boxesOf(label, sheet.fontSize)),
      scaleBox,
      ...(frame?.taken ?? []),
    ]),
    frame: frame?.drawn ?? null,
    scale,
  };
}

/** A round number of kilometres that takes about a quarter of the sheet. */
function scaleOf(unitsPerRadius: number, width: number): PlacesMap['scale'] {
  const unitsPerKm = unitsPerRadius / earthRadiusKm;
  const km =
    [1000, 500, 200, 100, 50, 20, 10].find((length) => length * unitsPerKm < width / 3) ?? 10;
  return { km, length: roundToTenth(km * unitsPerKm) };
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
    (width * earthRadiusKm) / (sheet.narrowestKm ?? narrowestKm),
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
