import { describe, expect, test } from 'vitest';
import { coordinatesInWords, placeInWords, usesInBrief } from '@/lib/chronology/describe-place';
import { scenesToPlot, scenesWithoutPoint, usedPlaces } from '@/lib/chronology/place-uses';
import { fitScenes, markRadius } from '@/lib/map/fit-scenes';
import { type Place, type PlaceTag, type PlaceUse, placeSchema } from '@/lib/schema/names';
import { makeEntry } from './make-entry';

function place(id: string, given: Partial<Place> = {}): Place {
  return placeSchema.parse({
    id,
    name: id,
    kind: 'city',
    within: null,
    lat: 48,
    lon: 38,
    ...given,
  });
}

function tag(id: string, use: PlaceUse, uses: PlaceUse[] = [use]): PlaceTag {
  const words = uses.map((one, index) => ({ text: id, line: index + 1, use: one }));
  return { id, use, words, from: 'text', why: null };
}

describe('uses of a place', () => {
  const capital = place('kyiv', { kind: 'capital' });
  const town = place('bakhmut');
  const entries = [
    makeEntry({ slug: 'a', places: [tag('kyiv', 'metonym'), tag('bakhmut', 'mention')] }),
    makeEntry({ slug: 'b', places: [tag('bakhmut', 'scene', ['scene', 'mention', 'scene'])] }),
  ];
  const used = usedPlaces([capital, town], entries);

  test('an entry counts once, and only words of a scene are mentions of one', () => {
    const [bakhmut] = used;
    expect(bakhmut?.place).toBe(town);
    expect(bakhmut?.uses.scene).toEqual([{ entry: entries[1], lines: [1, 2, 3] }]);
    expect(bakhmut?.uses.mention.map(({ entry }) => entry)).toEqual([entries[0]]);
    expect(bakhmut?.sceneMentions).toBe(2);
  });

  test('a capital named for its government is no scene to plot', () => {
    expect(scenesToPlot(used).map((scene) => scene.place.id)).toEqual(['bakhmut']);
  });

  test('are told in words, without those that no entry has', () => {
    expect(used.map(usesInBrief)).toEqual([
      'Scene in 1 entry (2 times), mentioned in 1 entry',
      'Stands for a government in 1 entry',
    ]);
    expect(usedPlaces([capital], []).map(usesInBrief)).toEqual(['Named in no entry']);
  });
});

test('a scene that may be another place, has no point or is a country is not plotted, and says why', () => {
  const places = [
    place('a', { lat: null, lon: null, ambiguous: 'Two villages have the name.' }),
    place('b', { lat: null, lon: null }),
    place('c', { kind: 'country' }),
    place('d'),
  ];
  const used = usedPlaces(places, [
    makeEntry({ places: places.map(({ id }) => tag(id, 'scene')) }),
  ]);
  expect(scenesToPlot(used).map((scene) => scene.place.id)).toEqual(['d']);
  expect(scenesWithoutPoint(used).map((scene) => [scene.place.id, scene.why])).toEqual([
    ['a', 'Two villages have the name.'],
    ['b', 'The catalogue has no point for it.'],
    ['c', 'Too wide for a point.'],
  ]);
});

describe('the part of the earth that a map shows', () => {
  const scene = (id: string, lat: number, lon: number, mentions = 1) => ({
    place: place(id, { lat, lon }),
    lat,
    lon,
    mentions,
  });
  const ids = (scenes: readonly { place: Place }[] = []) => scenes.map((one) => one.place.id);

  test('holds four in five mentions and what is near, and leaves out what lies overseas', () => {
    const fit = fitScenes([
      scene('bakhmut', 48.6, 38, 8),
      scene('odesa', 46.5, 31),
      scene('geneva', 46.2, 6.1),
    ]);
    expect(ids(fit?.inside)).toEqual(['bakhmut', 'odesa']);
    expect(ids(fit?.outside)).toEqual(['geneva']);
  });

  test('follows the mentions, not the number of places', () => {
    const fit = fitScenes([
      scene('gaza', 31.5, 34.5, 30),
      scene('paris', 48.9, 2.4),
      scene('london', 51.5, -0.1),
    ]);
    expect(ids(fit?.inside)).toEqual(['gaza']);
  });

  test('is as wide as four in five mentions ask for', () => {
    const fit = fitScenes([scene('new-york', 40.7, -74), scene('los-angeles', 34, -118)]);
    expect(ids(fit?.inside)).toEqual(['new-york', 'los-angeles']);
  });

  test('is not torn apart by the date line', () => {
    const fit = fitScenes([scene('suva', -18.1, 178.4), scene('taveuni', -16.9, -179.9)]);
    expect(ids(fit?.inside)).toEqual(['suva', 'taveuni']);
    expect(Math.abs(fit?.centre[0] ?? 0)).toBeGreaterThan(178);
  });

  test('is none where there are no scenes', () => {
    expect(fitScenes([])).toBeNull();
  });
});

test('the area of a mark grows as the mentions, and the smallest can be seen', () => {
  expect(markRadius(16, 16, 20)).toBe(20);
  expect(markRadius(4, 16, 20)).toBe(10);
  expect(markRadius(1, 1000, 20)).toBe(4);
});

test('coordinates are as exact as the catalogue has them', () => {
  expect(coordinatesInWords(48.595, 38)).toBe('48.595° N, 38° E');
  expect(coordinatesInWords(-31.33, -106)).toBe('31.33° S, 106° W');
});

test('a place is told by its kind and what it lies in', () => {
  expect(placeInWords({ kind: 'former-country', within: null })).toBe('Former country');
  expect(placeInWords({ kind: 'city', within: 'Ukraine' })).toBe('City: Ukraine');
});
