import { describe, expect, test } from 'vitest';
import { describePlace, describeUses, formatCoordinates } from '@/lib/chronology/describe-place';
import {
  listScenesWithoutPoint,
  listUsedPlaces,
  selectScenesToPlot,
} from '@/lib/chronology/place-uses';
import { computeMarkRadius, fitScenes } from '@/lib/map/fit-scenes';
import {
  type Place,
  type PlaceTag,
  type PlaceUse,
  placeSchema,
} from '@/lib/schema/names-and-places';
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
  const used = listUsedPlaces([capital, town], entries);

  test('count an entry once, and only words that name a scene as its mentions', () => {
    const [bakhmut] = used;
    expect(bakhmut?.place).toBe(town);
    expect(bakhmut?.uses.scene).toEqual([{ entry: entries[1], lines: [1, 2, 3] }]);
    expect(bakhmut?.uses.mention.map(({ entry }) => entry)).toEqual([entries[0]]);
    expect(bakhmut?.sceneMentions).toBe(2);
  });

  test('do not plot a capital named for its government', () => {
    expect(selectScenesToPlot(used).map((scene) => scene.place.id)).toEqual(['bakhmut']);
  });

  test('are put in words, without those that do not occur', () => {
    expect(used.map(describeUses)).toEqual([
      'Scene of events in 1 entry (2 times), mentioned in 1 entry',
      'Stands for a government in 1 entry',
    ]);
    expect(listUsedPlaces([capital], []).map(describeUses)).toEqual(['Not named in any entry']);
  });
});

test('an ambiguous scene, one without coordinates and a country are not plotted, with the reason', () => {
  const places = [
    place('a', { lat: null, lon: null, ambiguous: 'Two villages have the name.' }),
    place('b', { lat: null, lon: null }),
    place('c', { kind: 'country' }),
    place('d'),
  ];
  const used = listUsedPlaces(places, [
    makeEntry({ places: places.map(({ id }) => tag(id, 'scene')) }),
  ]);
  expect(selectScenesToPlot(used).map((scene) => scene.place.id)).toEqual(['d']);
  expect(listScenesWithoutPoint(used).map((scene) => [scene.place.id, scene.why])).toEqual([
    ['a', 'Two villages have the name.'],
    ['b', 'No coordinates in the catalogue.'],
    ['c', 'Too large to show as a point.'],
  ]);
});

describe('the area of a map', () => {
  const scene = (id: string, lat: number, lon: number, mentions = 1) => ({
    place: place(id, { lat, lon }),
    lat,
    lon,
    mentions,
  });
  const ids = (scenes: readonly { place: Place }[] = []) => scenes.map((one) => one.place.id);

  test('has four in five mentions and the places near them, and no place overseas', () => {
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

  test('is as wide as four in five mentions require', () => {
    const fit = fitScenes([scene('new-york', 40.7, -74), scene('los-angeles', 34, -118)]);
    expect(ids(fit?.inside)).toEqual(['new-york', 'los-angeles']);
  });

  test('crosses the date line', () => {
    const fit = fitScenes([scene('suva', -18.1, 178.4), scene('taveuni', -16.9, -179.9)]);
    expect(ids(fit?.inside)).toEqual(['suva', 'taveuni']);
    expect(Math.abs(fit?.centre[0] ?? 0)).toBeGreaterThan(178);
  });

  test('is null without scenes', () => {
    expect(fitScenes([])).toBeNull();
  });
});

test('the area of a mark grows with its mentions, down to a smallest visible size', () => {
  expect(computeMarkRadius(16, 16, 20)).toBe(20);
  expect(computeMarkRadius(4, 16, 20)).toBe(10);
  expect(computeMarkRadius(1, 1000, 20)).toBe(4);
});

test('coordinates are as precise as the catalogue has them', () => {
  expect(formatCoordinates(48.595, 38)).toBe('48.595° N, 38° E');
  expect(formatCoordinates(-31.33, -106)).toBe('31.33° S, 106° W');
});

test('a place is described by its kind and location', () => {
  expect(describePlace({ kind: 'former-country', within: null })).toBe('Former country');
  expect(describePlace({ kind: 'city', within: 'Ukraine' })).toBe('City: Ukraine');
});
