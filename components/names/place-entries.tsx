import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { UsedPlace } from '@/lib/chronology/place-uses';
import type { PlaceUse } from '@/lib/schema/names-and-places';
import { NameEntries } from './name-entries';

const headings: Record<PlaceUse, string> = {
  scene: 'Reported events here',
  mention: 'Mentions',
  metonym: 'Mentions of the government',
};

/** Lists the entries that name a place, grouped by how they use the name. */
export function PlaceEntries({
  used: { place, uses },
  catalogue,
}: {
  used: UsedPlace;
  catalogue: Catalogue;
}) {
  return (['scene', 'mention', 'metonym'] as const)
    .filter((use) => uses[use].length > 0)
    .map((use) => (
      <section key={use} className="mt-10">
        <h2 className="rule strong text-lg pt-2">{headings[use]}</h2>
        {use === 'metonym' && place.metonym !== undefined && (
          <p className="remark mt-1">The name is used here for {place.metonym}.</p>
        )}
        <NameEntries mentions={uses[use]} catalogue={catalogue} heading="h3" />
      </section>
    ));
}
