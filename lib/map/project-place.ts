import type { GeoProjection } from 'd3-geo';
import { requireValue } from '@/lib/text/required';

/** Returns the point of a place under a projection of the whole globe, which has one for every place. */
export function projectPlace(
  projection: GeoProjection,
  { lon, lat }: { lon: number; lat: number },
): [x: number, y: number] {
  return requireValue(
    projection([lon, lat]),
    'An azimuthal projection has a point for every place.',
  );
}
