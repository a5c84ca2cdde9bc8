import { Link } from '@/components/site/link';
import { describeUses } from '@/lib/chronology/describe-place';
import type { UsedPlace } from '@/lib/chronology/place-uses';
import { placeUrl } from '@/lib/url/page-urls';

/** Shows a place in a list: its region, and how entries use its name. */
export function PlaceRow({ used }: { used: UsedPlace }) {
  const { place } = used;
  return (
    <li className="line-above py-2">
      <Link className="quiet strong" href={placeUrl(place.id)}>
        {place.name}
      </Link>
      {place.within !== null && <span className="text-sm text-soft"> {place.within}</span>}
      <p className="text-sm">{describeUses(used)}</p>
    </li>
  );
}
