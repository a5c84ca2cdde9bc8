import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Place, PlaceUse } from '@/lib/schema/names';
import { memoise } from './memoise';
import { type NameMentions, sortByName } from './name-mentions';

/** How entries use a place’s name. An entry counts once: as a scene where any of its words is one. */
export type UsedPlace = {
  place: Place;
  uses: Record<PlaceUse, NameMentions[]>;
  /** How often its name stands where something happens there, all entries together. */
  sceneMentions: number;
};

/** A place with a point on the earth at which something is said to happen. */
export type Scene = { place: Place; lat: number; lon: number; mentions: number };

/** The places of the catalogue with the entries that name each, from A to Z; worked out once. */
export function usedPlaces(
  places: readonly Place[],
  entries: readonly AnnotatedEntry[],
): readonly UsedPlace[] {
  return byPlaces(entries)(places);
}

const byPlaces = memoise((entries: readonly AnnotatedEntry[]) =>
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

/** Kinds that are too wide for any one point to be where something happened. */
const tooWide: ReadonlySet<Place['kind']> = new Set([
  'country',
  'former-country',
  'continent',
  'sea',
]);

/** Scenes that a map can show, the most often mentioned first. */
export function scenesToPlot(used: readonly UsedPlace[]): Scene[] {
  return used
    .flatMap(({ place, sceneMentions: mentions }) =>
      mentions === 0 || place.lat === null || place.lon === null || tooWide.has(place.kind)
        ? []
        : [{ place, lat: place.lat, lon: place.lon, mentions }],
    )
    .toSorted((a, b) => b.mentions - a.mentions);
}

/** Scenes that no map shows, and why. */
export function scenesWithoutPoint(
  used: readonly UsedPlace[],
): { place: Place; mentions: number; why: string }[] {
  return used.flatMap(({ place, sceneMentions: mentions }) => {
    if (mentions === 0) return [];
    if (place.ambiguous !== undefined) return [{ place, mentions, why: place.ambiguous }];
    if (tooWide.has(place.kind)) return [{ place, mentions, why: 'Too wide for a point.' }];
    if (place.lat === null) return [{ place, mentions, why: 'The catalogue has no point for it.' }];
    return [];
  });
}
