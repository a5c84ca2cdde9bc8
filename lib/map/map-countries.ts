import { type GeoProjection, geoContains, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { type Box, hasOverlap, measureTextWidth } from './place-labels';
import type { Atlas, CountryLabel } from './places-map';
import { roundToTenth } from './simplify-outline';

/**
 * Places the names of countries: each inside its own frontiers, as near the middle of its visible part as
 * there is room. A country without room for its name gets none.
 * @param covered boxes that no name may cover
 */
export function placeCountryNames(
  atlas: Atlas,
  projection: GeoProjection,
  { width, height, fontSize }: { width: number; height: number; fontSize: number },
  covered: readonly Box[],
): CountryLabel[] {
  const path = geoPath(projection);
  return feature(atlas, atlas.objects.countries).features.flatMap((country) => {
    const { name } = country.properties;
    const half = (measureTextWidth(name, fontSize) * 1.1) / 2;
    if (path.area(country) < 2 * half * fontSize * 4) return [];
    const [cx, cy] = path.centroid(country);
    const step = fontSize;
    const found = makeGrid(width, height, step)
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
          !covered.some((other) => hasOverlap(box, other))
        );
      })
      .toSorted((a, b) => Math.hypot(a[0] - cx, a[1] - cy) - Math.hypot(b[0] - cx, b[1] - cy))
      .find(([x, y]) =>
        [-half, 0, half].every((offset) => {
          const point = projection.invert?.([x + offset, y - fontSize / 3]);
          return point != null && geoContains(country, point);
        }),
      );
    return found === undefined
      ? []
      : [{ name, x: roundToTenth(found[0]), y: roundToTenth(found[1]) }];
  });
}

function makeGrid(width: number, height: number, step: number): [x: number, y: number][] {
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)] as const;
  return Array.from({ length: columns * rows }, (_, index) => [
    ((index % columns) + 0.5) * step,
    (Math.floor(index / columns) + 0.5) * step,
  ]);
}
