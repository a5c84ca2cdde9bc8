import { type GeoProjection, geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Scene } from '@/lib/chronology/place-uses';
import type { Fit } from './fit-scenes';
import { placeCountryNames } from './map-countries';
import { frameMarks } from './map-frame';
import { listRingBoxes, projectMarks, widenRegionRings } from './map-marks';
import { type Box, measureTextWidth, type PlacedLabel, placeLabels } from './place-labels';
import type { Atlas, PlacesMap, Sheet } from './places-map';
import { projectPlace } from './project-place';
import { roundToTenth, simplifyOutline } from './simplify-outline';

const earthRadiusKm = 6371;

/** Smallest width of a map: the outlines are too coarse for a smaller area. */
const narrowestKm = 400;

/** Decimals of the coordinates in paths; half a pixel cannot be seen. */
const pathDigits = 0;

/**
 * Draws the scenes of a fit on a sheet: land, frontiers, one mark per scene and labels that cover nothing.
 * The projection is true to area and centred on the scenes, so it serves any part of the globe.
 * @param apart scenes that another sheet shows larger; they get a frame instead of labels
 * @param most mentions that a mark of the largest size stands for; by default those of the largest scene
 */
export function drawPlaces(
  { centre, inside }: Pick<Fit, 'centre' | 'inside'>,
  atlas: Atlas,
  sheet: Sheet,
  { apart = [], most }: { apart?: readonly Scene[]; most?: number } = {},
): PlacesMap {
  const { width, height } = sheet;
  const projection = fitProjection(centre, inside, sheet);
  const path = geoPath(projection).digits(pathDigits);
  const marks = widenRegionRings(projectMarks(inside, projection, sheet.largestMark, most));
  const frame = frameMarks(
    marks.filter(({ scene }) => apart.includes(scene)),
    sheet,
  );
  const scale = chooseScale(projection.scale(), width);
  const scaleBox = {
    left: 0,
    right: Math.max(scale.length, measureTextWidth('1000 km', sheet.fontSize)) + 16,
    top: height - 20 - sheet.fontSize,
    bottom: height,
  };
  const labels = placeLabels(
    marks.filter(({ scene }) => !apart.includes(scene)),
    sheet,
    [scaleBox, ...listRingBoxes(marks), ...(frame?.taken ?? [])],
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
    // An area without land, or without frontiers, has no path.
    land: simplifyOutline(path(feature(atlas, atlas.objects.land)) ?? ''),
    frontiers: simplifyOutline(path(mesh(atlas, atlas.objects.countries, (a, b) => a !== b)) ?? ''),
    marks,
    labels,
    countries: placeCountryNames(atlas, projection, { width, height, fontSize: sheet.fontSize }, [
      ...marks.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })),
      ...labels.flatMap((label) => toBoxes(label, sheet.fontSize)),
      scaleBox,
      ...(frame?.taken ?? []),
    ]),
    frame: frame?.drawn ?? null,
    scale,
  };
}

/** Chooses a round number of kilometres whose bar takes up to a third of the sheet. */
function chooseScale(unitsPerRadius: number, width: number): PlacesMap['scale'] {
  const unitsPerKm = unitsPerRadius / earthRadiusKm;
  const km =
    [1000, 500, 200, 100, 50, 20, 10].find((length) => length * unitsPerKm < width / 3) ?? 10;
  return { km, length: roundToTenth(km * unitsPerKm) };
}

function fitProjection(
  centre: Fit['centre'],
  scenes: readonly Scene[],
  sheet: Sheet,
): GeoProjection {
  const { width, height, margin } = sheet;
  const room = { x: width - 2 * margin.x, y: height - 2 * margin.y };
  const unit = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(1).translate([0, 0]);
  const points = scenes.map((scene) => projectPlace(unit, scene));
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

/** Returns the boxes of a label and of its leader line. */
function toBoxes({ name, x, y, anchor, leader }: PlacedLabel, fontSize: number): Box[] {
  const width = measureTextWidth(name, fontSize);
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
