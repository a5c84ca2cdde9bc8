import type { Metadata } from 'next';
import { MappedPlaces } from '@/components/names/mapped-places';
import { PlaceMap } from '@/components/names/place-map';
import { PlaceRow } from '@/components/names/place-row';
import { UnmappedPlaces } from '@/components/names/unmapped-places';
import { PageFrame } from '@/components/site/page-frame';
import {
  listScenesWithoutPoint,
  listUsedPlaces,
  selectScenesToPlot,
} from '@/lib/chronology/place-uses';
import { loadLibrary } from '@/lib/load/load-library';
import { getWorldAtlas } from '@/lib/load/world-atlas';
import { drawPlaces } from '@/lib/map/draw-places';
import { findCrowdedMarks } from '@/lib/map/find-crowded-marks';
import { type Fit, findCentre, fitScenes } from '@/lib/map/fit-scenes';
import type { Atlas, Sheet } from '@/lib/map/places-map';
import { buildPageMetadata } from '../next-metadata';
import { StructuredData } from '../structured-data';

/** Sheets for wide and narrow screens, with letters of about the same size. */
const wide: Sheet = {
  width: 880,
  height: 560,
  margin: { x: 110, y: 85 },
  fontSize: 15,
  largestMark: 20,
};
const narrow: Sheet = {
  width: 340,
  height: 330,
  margin: { x: 40, y: 50 },
  fontSize: 13,
  largestMark: 10,
};
/** Sheet for marks too close together on the narrow one; its outlines are coarse, so it has a scale. */
const near: Sheet = {
  width: 340,
  height: 340,
  margin: { x: 75, y: 45 },
  fontSize: 13,
  largestMark: 10,
  narrowestKm: 150,
};

export async function generateMetadata(): Promise<Metadata> {
  const { collection } = await loadLibrary();
  return buildPageMetadata({
    title: 'Places',
    description: `Where reported events of ${collection.conflict} took place, on a map and as a list.`,
    path: '/places/',
  });
}

export default async function PlacesPage() {
  const { collection, places, entries } = await loadLibrary();
  const used = listUsedPlaces(places, entries);
  const fit = fitScenes(selectScenesToPlot(used));
  const atlas = getWorldAtlas();
  const maps = fit && drawMaps(fit, atlas);
  return (
    <PageFrame section="places" skipTo="the places">
      <StructuredData site={collection} path="/places/" name="Places" />
      <header className="pt-6 sm:pt-9 pb-4">
        <h1 className="title">Places</h1>
        <p className="text-soft mt-2 max-w-measure">
          Where reported events took place. Places only mentioned, or capitals standing for
          governments, are listed but not mapped.
        </p>
      </header>
      {places.length === 0 && (
        <p className="max-w-measure">
          This collection has no places yet. Editors add them in <code>catalogue/places.yaml</code>.
        </p>
      )}
      {places.length > 0 && (
        <section aria-labelledby="scenes">
          <h2 id="scenes" className="rule strong text-lg pt-2">
            Where it happened
          </h2>
          {maps === null ? (
            <p className="mt-2">No reported event has a place that can be mapped.</p>
          ) : (
            <figure className="mt-3">
              <PlaceMap map={maps.wide} sheet={wide} className="wide-map" />
              <PlaceMap map={maps.narrow} sheet={narrow} className="narrow-map" />
              {maps.part && <PlaceMap map={maps.part} sheet={near} className="narrow-map" isPart />}
              <figcaption className="remark mt-2 max-w-measure">
                Larger marks mean more mentions as the place of an event. A dashed ring means
                somewhere in that region. Frontiers follow the United Nations’ view. Outlines:
                Natural Earth, corrected by Visionscarto.
              </figcaption>
            </figure>
          )}
          {fit && <MappedPlaces scenes={fit.inside} />}
          <UnmappedPlaces heading="Outside this map" scenes={fit?.outside ?? []} />
          <UnmappedPlaces heading="Not on the map" scenes={listScenesWithoutPoint(used)} />
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

/** Draws a map for wide screens and a smaller one for narrow screens, with its crowded part enlarged. */
function drawMaps(fit: Fit, atlas: Atlas) {
  const most = Math.max(...fit.inside.map(({ mentions }) => mentions));
  const crowd = findCrowdedMarks(drawPlaces(fit, atlas, narrow).marks, narrow)?.map(
    ({ scene }) => scene,
  );
  return {
    wide: drawPlaces(fit, atlas, wide),
    narrow: drawPlaces(fit, atlas, narrow, { apart: crowd }),
    part:
      crowd === undefined
        ? null
        : drawPlaces({ centre: findCentre(crowd), inside: crowd }, atlas, near, { most }),
  };
}
