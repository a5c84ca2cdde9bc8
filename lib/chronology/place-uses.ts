import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Place, PlaceUse } from '@/lib/schema/names-and-places';
import { memoise } from './memoise';
import { type NameMentions, sortByName } from './name-mentions';

/** The entries that name a place, by use. An entry counts once: as a scene where any of its words is one. */
export type UsedPlace = {
  place: Place;
  uses: Record<PlaceUse, NameMentions[]>;
  /** Number of words that name it as a scene, over all entries. */
  sceneMentions: number;
};

/** A place with coordinates where something is reported to happen. */
export type Scene = { place: Place; lat: number; lon: number; mentions: number };

/** Returns the places of the catalogue, from A to Z, with the entries that name them. Computed once. */
export function listUsedPlaces(
  places: readonly Place[],
  entries: readonly AnnotatedEntry[],
): readonly UsedPlace[] {
  return memoiseUses(entries)(places);
}

const memoiseUses = memoise((entries: readonly AnnotatedEntry[]) =>
  memoise((places: readonly Place[]) => findUses(places, entries)),
);

function findUses(places: readonly Place[], entries: readonly AnnotatedEntry[]): UsedPlace[] {
  const used = new Map<string, UsedPlace>(
    sortByName(places).map((place) => [
      place.id,
      { place, uses: { scene: [], mention: [], metonym: [] }, sceneMentions: 0 },
    ]),
  );
  for (const entry of entries) {
    for (const { id, use, words } of entry.places) {
      const place = used.get(id);
      if (place === undefined) continue;
      place.uses[use].push({ entry, lines: [...new Set(words.map(({ line }) => line))] });
      place.sceneMentions += words.filter((word) => word.use === 'scene').length;
    }
  }
  return [...used.values()];
}

/** Kinds of place that are too large to show as a point. */
const tooLarge: ReadonlySet<Place['kind']> = new Set([
  'country',
  'former-country',
  'continent',
  'sea',
]);

/** Returns the scenes that a map can show, most mentioned first. */
export function selectScenesToPlot(used: readonly UsedPlace[]): Scene[] {
  return used
    .flatMap(({ place, sceneMentions: mentions }) =>
      mentions === 0 || place.lat === null || place.lon === null || tooLarge.has(place.kind)
        ? []
        : [{ place, lat: place.lat, lon: place.lon, mentions }],
    )
    .toSorted((a, b) => b.mentions - a.mentions);
}

/** Returns the scenes that a map cannot show, each with the reason. */
export function listScenesWithoutPoint(
  used: readonly UsedPlace[],
): { place: Place; mentions: number; why: string }[] {
  return used.flatMap(({ place, sceneMentions: mentions }) => {
    if (mentions === 0) return [];
    if (place.ambiguous !== undefined) return [{ place, mentions, why: place.ambiguous }];
    if (tooLarge.has(place.kind))
      return [{ place, mentions, why: 'Too large to show as a point.' }];
    if (place.lat === null) return [{ place, mentions, why: 'No coordinates in the catalogue.' }];
    return [];
  });
}
