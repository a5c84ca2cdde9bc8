import { describe, expect, test } from 'vitest';
import { compileNames } from '@/lib/annotate/names/find-names';
import { classifyPlaceUses } from '@/lib/annotate/names/place-use';
import { names, organisation, place } from '../names-for-test';

const catalogue = names({
  organisations: [organisation('court', 'International Criminal Court', { variants: ['ICC'] })],
  places: [
    place('kyiv', 'Kyiv', 'capital', { metonym: 'the government of Ukraine' }),
    place('moscow', 'Moscow', 'capital', { metonym: 'the government of Russia' }),
    place('bakhmut', 'Bakhmut'),
    place('lyman', 'Lyman'),
    place('kramatorsk', 'Kramatorsk'),
    place('hague', 'The Hague'),
    place('oxford', 'Oxford'),
    place('geneva', 'Geneva'),
    place('donetsk', 'Donetsk', 'region'),
    place('ukraine', 'Ukraine', 'country'),
  ],
});
const find = compileNames(catalogue);
const places = new Map(catalogue.places.map((item) => [item.id, item]));

/** Lists the uses of places in a text, in order. */
function uses(text: string): string {
  return classifyPlaceUses(text, find(text), places).join(' ');
}

describe('a scene', () => {
  test.each([
    'A missile struck an apartment building in the centre of Kramatorsk.',
    'Fighting went on in and around Bakhmut.',
    'He spoke in the Ukrainian city of Kramatorsk.',
    'In Lyman, three houses burnt.',
    'There were waves of attacks on Bakhmut.',
    'They agreed to keep defending Bakhmut.',
    'An air raid on Kyiv killed two.',
    'Explosions were heard over Kyiv.',
    'Xi visits Moscow next week.',
    'He is planning a visit to Moscow.',
    'Explosions shook Oxford, the scene of a fire.',
    'Footage from Lyman shows a tank.',
    'They met in Geneva Monday.',
    'Kyiv woke to several explosions.',
    'Xi came to Moscow for talks.',
    'Kramatorsk (AP) — Rescuers went on.',
    'Shelling across the Donetsk region killed two.',
  ])('%s', (text) => {
    expect(uses(text)).toBe('scene');
  });

  test('is every place of a list that begins with a scene', () => {
    expect(uses('Battles were taking place in Lyman, Bakhmut, and Kramatorsk.')).toBe(
      'scene scene scene',
    );
  });
});

describe('a metonym, a capital that acts as its government', () => {
  test.each([
    'Moscow has repeatedly said so.',
    'They welcomed Kyiv’s position.',
    'In Moscow’s view nothing changed.',
    'Sanctions on Moscow went on.',
    'The Kyiv regime was named.',
    'Moscow-backed officials spoke.',
    'There was anger at Moscow.',
    'Kyiv Says Blast Wrecked Missiles',
    'They have no trust in Moscow.',
  ])('%s', (text) => {
    expect(uses(text)).toBe('metonym');
  });

  test('is each of two capitals that agree on something', () => {
    expect(uses('The pact brokered between Moscow and Kyiv ends.')).toBe('metonym metonym');
  });
});

describe('a mention, which is any other use', () => {
  test.each([
    ['a country', 'Shelling went on in Ukraine.'],
    ['a seat', 'The International Criminal Court in The Hague spoke.'],
    ['a part of a name', 'He spoke at the Oxford-Ukraine Summit.'],
    ['years ago', 'Last year a missile struck a station in Kramatorsk.'],
    ['a clock', 'It was 5:45 p.m. Moscow time.'],
    ['a distance', 'A village 50 kilometers north of Kyiv was named.'],
    ['whom it belongs to', 'Bakhmut municipal officials told the media.'],
    ['a title', 'Donetsk Governor Kyrylenko spoke.'],
  ])('%s', (_, text) => {
    expect(uses(text).split(' ')[0]).toBe('mention');
  });

  test('is a region beside a scene within it', () => {
    expect(uses('A missile hit a house in Kramatorsk in the eastern Donetsk region.')).toBe(
      'scene mention',
    );
  });
});
