import type { Metadata } from 'next';
import { PageFrame } from '@/components/page-frame';
import { PlaceMap } from '@/components/place-map';
import { PlaceRow } from '@/components/place-row';
import { PlaceScenes } from '@/components/place-scenes';
import { scenesToPlot, scenesWithoutPoint, usedPlaces } from '@/lib/chronology/place-uses';
import { fitScenes } from '@/lib/chronology/places-fit';
import { drawPlaces, type Sheet } from '@/lib/chronology/places-map';
import { loadLibrary } from '@/lib/load/library';
import { worldAtlas } from '@/lib/load/world-atlas';
import { PageData } from '../page-data';
import { pageMetadata } from '../page-metadata';

/** Sheets for wide and for narrow screens: the letters are about as large on either. */
const wide: Sheet = {
  width: 880,
  height: 560,
  margin: { x: 110, y: 85 },
  fontSize: 15,
  largestMark: 20,
};
const narrow: Sheet = {
  width: 340,
  height: 400,
  margin: { x: 30, y: 70 },
  fontSize: 12,
  largestMark: 9,
};

export async function generateMetadata(): Promise<Metadata> {
  const { collection } = await loadLibrary();
  return pageMetadata({
    title: 'Places',
    description: `Where the entries on ${collection.conflict} say that things happened, on a map and as a list.`,
    address: '/places/',
  });
}

export default async function PlacesPage() {
  const { collection, places, entries } = await loadLibrary();
  const used = usedPlaces(places, entries);
  const fit = fitScenes(scenesToPlot(used));
  const atlas = worldAtlas();
  return (
    <PageFrame section="places" skipTo="the places">
      <PageData site={collection} address="/places/" name="Places" />
      <header className="pt-6 sm:pt-9 pb-4">
        <h1 className="title">Places</h1>
        <p className="text-soft mt-2 max-w-measure">
          Where the entries say that something happened. A place that only comes up, or a capital
          named for its government, is in the list and not on the map.
        </p>
      </header>
      {places.length === 0 && (
        <p className="max-w-measure">
          This collection names no places yet. Its editors write them in{' '}
          <code>catalogue/places.yaml</code>.
        </p>
      )}
      {places.length > 0 && (
        <section aria-labelledby="scenes">
          <h2 id="scenes" className="rule strong text-lg pt-2">
            Scenes
          </h2>
          {fit === null ? (
            <p className="mt-2">No entry has a scene that could be shown on a map.</p>
          ) : (
            <figure className="mt-3">
              <PlaceMap map={drawPlaces(fit, atlas, wide)} sheet={wide} className="broad" />
              <PlaceMap map={drawPlaces(fit, atlas, narrow)} sheet={narrow} className="slim" />
              <figcaption className="remark mt-2 max-w-measure">
                The larger the mark, the more often the place is named as a scene; a broken ring
                stands for a region. Frontiers follow the United Nations’ view. Outlines: Natural
                Earth, corrected by Visionscarto.
              </figcaption>
            </figure>
          )}
          <PlaceScenes heading="Outside this map" scenes={fit?.outside ?? []} />
          <PlaceScenes heading="Not on the map" scenes={scenesWithoutPoint(used)} />
        </section>
      )}
      {places.length > 0 && (
        <section aria-labelledby="all" className="mt-10">
          <h2 id="all" className="rule strong text-lg pt-2">
            All places
          </h2>
          <ul className="grid sm:grid-cols-2 gap-x-12 mt-2">
            {used.map((one) => (
              <PlaceRow key={one.place.id} used={one} />
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  );
}
