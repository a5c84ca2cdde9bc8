import type { Place } from '@/lib/schema/names-and-places';
import { placeUrl } from '@/lib/url/page-urls';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { Link } from '../site/link';

/** Lists places of reported events that the map does not show, each with the reason. */
export function UnmappedPlaces({
  heading,
  scenes,
}: {
  heading: string;
  scenes: readonly { place: Place; mentions: number; why?: string }[];
}) {
  if (scenes.length === 0) return null;
  return (
    <section className="mt-6">
      <h3 className="strong">{heading}</h3>
      <ul className="text-sm">
        {scenes.map(({ place, mentions, why }) => (
          <li key={place.id} className="mt-1 max-w-measure">
            <Link href={placeUrl(place.id)}>{place.name}</Link>
            {place.within !== null && `, ${place.within}`}: location of reported events{' '}
            {formatCount(mentions, 'time')}.{why !== undefined && ` ${why}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
