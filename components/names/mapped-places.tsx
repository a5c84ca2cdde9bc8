import type { Scene } from '@/lib/chronology/place-uses';
import { placeUrl } from '@/lib/url/page-urls';
import { Link } from '../site/link';

/** Links to the places on a map, the most mentioned first, because its marks are too small to tap. */
export function MappedPlaces({ scenes }: { scenes: readonly Scene[] }) {
  return (
    <section className="mt-4">
      <h3 className="strong">Places on this map</h3>
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {scenes.map(({ place, mentions }) => (
          <li key={place.id}>
            <Link className="quiet underline" href={placeUrl(place.id)}>
              {place.name}
            </Link>{' '}
            <small className="text-soft">{mentions}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
