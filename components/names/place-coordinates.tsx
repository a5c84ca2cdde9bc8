import { formatCoordinates } from '@/lib/chronology/describe-place';
import type { Place } from '@/lib/schema/names-and-places';

/** Shows the coordinates of a place, or why it is not on the map. */
export function PlaceCoordinates({ place: { ambiguous, lat, lon, kind } }: { place: Place }) {
  if (ambiguous !== undefined) {
    return <p className="text-sm mt-1 max-w-measure">Not on the map: {ambiguous}</p>;
  }
  if (lat === null || lon === null) return null;
  const isExact =
    kind === 'village' || kind === 'city' || kind === 'capital' || kind === 'structure';
  return (
    <p className="text-sm text-soft">
      {formatCoordinates(lat, lon)}
      {!isExact && ', approximate'}
    </p>
  );
}
