import { geoContains } from 'd3-geo';
import fc from 'fast-check';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import type { Scene } from '@/lib/chronology/place-uses';
import { getWorldAtlas } from '@/lib/load/world-atlas';
import { drawPlaces } from '@/lib/map/draw-places';
import { findCrowdedMarks } from '@/lib/map/find-crowded-marks';
import { fitScenes } from '@/lib/map/fit-scenes';
import { hasOverlap, measureTextWidth, placeLabels } from '@/lib/map/place-labels';
import { placeSchema } from '@/lib/schema/names-and-places';
import { atDepth } from '@/tests/config/depth';

const atlas = getWorldAtlas();
const sheet = { width: 600, height: 400, margin: { x: 90, y: 60 }, fontSize: 14, largestMark: 16 };

function map(points: [lat: number, lon: number][]) {
  return drawn(points, []);
}

function drawn(
  points: [lat: number, lon: number][],
  apart: readonly Scene[],
  kinds: ('city' | 'region')[] = [],
) {
  const scenes = points.map(([lat, lon], index) => ({
    place: placeSchema.parse({
      id: `p${index}`,
      name: `Place ${index}`,
      kind: kinds[index] ?? 'city',
      within: null,
      lat,
      lon,
    }),
    lat,
    lon,
    mentions: 1,
  }));
  const fit = fitScenes(scenes);
  if (fit === null) throw new Error('There are scenes.');
  const ids = apart.map(({ place }) => place.id);
  return drawPlaces(fit, atlas, sheet, {
    apart: scenes.filter(({ place }) => ids.includes(place.id)),
  });
}

test('Crimea is inside the frontiers of Ukraine and of no other country', () => {
  const holding = feature(atlas, atlas.objects.countries).features.filter((country) =>
    [
      [34.1, 44.95],
      [34.39, 45.71],
      [33.9, 45.3],
    ].some(([lon = 0, lat = 0]) => geoContains(country, [lon, lat])),
  );
  expect(holding.map(({ properties }) => properties.name)).toEqual(['Ukraine']);
});

describe('a map', () => {
  test.each([
    ['Ukraine', [48.6, 38], [46.5, 30.7]],
    ['the Pacific, across the date line', [-18.1, 178.4], [-16.9, -179.9]],
    ['a pole', [89, 0], [89, 180]],
    ['one place alone', [31.5, 34.5], [31.5, 34.5]],
  ] as const)('places every mark and label on its sheet: %s', (_, one, other) => {
    const { marks, labels } = map([[...one], [...other]]);
    expect(marks).toHaveLength(2);
    for (const { x, y } of [...marks, ...labels]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(sheet.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(sheet.height);
    }
  });

  test('names the countries shown where there is room', () => {
    const names = map([
      [48.6, 38],
      [46.5, 30.7],
    ]).countries.map(({ name }) => name);
    expect(names).toContain('Ukraine');
    expect(names).toContain('Russia');
    expect(names).not.toContain('France');
  });

  test('is the same each time', () => {
    const draw = () =>
      map([
        [48.6, 38],
        [46.5, 30.7],
      ]);
    expect(draw()).toEqual(draw());
  });
});

test('no label covers another label or a mark, however crowded; labels without room are left out', () => {
  const mark = fc.record({
    name: fc.stringMatching(/^[A-Z][a-z]{2,12}$/),
    x: fc.integer({ min: 20, max: 280 }),
    y: fc.integer({ min: 20, max: 180 }),
    r: fc.integer({ min: 2, max: 12 }),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 15 }), (given) => {
      const marks = given.map((one, index) => ({ ...one, id: `m${index}` }));
      const size = { width: 300, height: 200, fontSize: 12 };
      const boxes = placeLabels(marks, size).map(({ name, x, y, anchor }) => {
        const width = measureTextWidth(name, size.fontSize);
        const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
        return { left, right: left + width, top: y - 9, bottom: y + 2 };
      });
      expect(boxes.length).toBeLessThanOrEqual(marks.length);
      const circles = marks.map(({ x, y, r }) => ({
        left: x - r,
        right: x + r,
        top: y - r,
        bottom: y + r,
      }));
      boxes.forEach((box, index) => {
        expect(
          [...boxes.slice(index + 1), ...circles].filter((one) => hasOverlap(box, one)),
        ).toEqual([]);
      });
    }),
    { numRuns: atDepth(60) },
  );
});

test('a label far from its mark has a leader line', () => {
  const marks = [0, 1, 2, 3].map((index) => ({
    id: `m${index}`,
    name: 'Kostiantynivka',
    x: 150 + index,
    y: 100 + index,
    r: 4,
  }));
  const labels = placeLabels(marks, { width: 300, height: 200, fontSize: 12 });
  expect(labels).toHaveLength(4);
  expect(labels.filter(({ leader }) => leader !== null).length).toBeGreaterThan(0);
});

describe('a crowd on a map', () => {
  const cluster: [number, number][] = [
    [48.6, 38],
    [48.7, 37.6],
    [48.5, 37.7],
    [48.9, 38.2],
  ];
  const far: [number, number][] = [
    [46.5, 30.7],
    [45.7, 34.4],
  ];

  test('contains the marks close together and no others', () => {
    const crowd = findCrowdedMarks(map([...far, ...cluster]).marks, sheet);
    expect(crowd?.map(({ id }) => id).toSorted()).toEqual(['p2', 'p3', 'p4', 'p5']);
  });

  test('is null if the marks have room or already fill the sheet', () => {
    expect(findCrowdedMarks(map([...far, [48.6, 38]]).marks, sheet)).toBeNull();
    const row = Array.from({ length: 12 }, (_, index): [number, number] => [0, index * 0.5]);
    expect(findCrowdedMarks(map(row).marks, { ...sheet, fontSize: 40 })).toBeNull();
    expect(findCrowdedMarks([], sheet)).toBeNull();
  });

  test('gets a frame instead of labels, and no label covers the frame', () => {
    const points = [...far, ...cluster];
    const { marks } = map(points);
    const apart = (findCrowdedMarks(marks, sheet) ?? []).map(({ scene }) => scene);
    const { frame, labels } = drawn(points, apart);
    expect(labels.map(({ id }) => id).toSorted()).toEqual(['p0', 'p1']);
    const inFrame = marks.filter(
      ({ x, y }) =>
        frame !== null && x > frame.left && x < frame.right && y > frame.top && y < frame.bottom,
    );
    expect(inFrame.map(({ scene }) => scene.place.id).toSorted()).toEqual(
      apart.map(({ place }) => place.id).toSorted(),
    );
  });
});

test('the ring of a region surrounds a place at its point', () => {
  const [region, city] = drawn(
    [
      [48.1, 37.8],
      [48.12, 37.76],
      [46.5, 30.7],
    ],
    [],
    ['region', 'city', 'city'],
  ).marks;
  if (region === undefined || city === undefined) throw new Error('There are two.');
  const distance = Math.hypot(region.x - city.x, region.y - city.y);
  expect(region.r).toBeGreaterThan(distance + city.r);
});

test('the scale bar is as long as its label says', () => {
  const { scale, marks } = map([
    [0, 0],
    [0, 9],
  ]);
  const [west, east] = marks;
  const kmPerUnit =
    1001 / Math.hypot((east?.x ?? 0) - (west?.x ?? 0), (east?.y ?? 0) - (west?.y ?? 0));
  expect(scale.length * kmPerUnit).toBeCloseTo(scale.km, -1);
});
