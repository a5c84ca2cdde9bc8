import { describe, expect, test } from 'vitest';
import { compileNameTagger } from '@/lib/annotate/names/tag-names';
import { compileTextReader } from '@/lib/annotate/text-reader';
import type { NameOverride, PlaceOverride } from '@/lib/schema/names-and-places';
import { entry } from '../entries';
import { names, person, place } from '../names-for-test';

const catalogue = {
  people: [person('hua', 'Hua Chunying', { variants: ['Hua'] })],
  places: [place('kyiv', 'Kyiv', 'capital', { metonym: 'the government' })],
};
const post = entry(
  'update',
  'Hua speaks in Kyiv',
  'Hua Chunying spoke.\nHua said the ministry had no view.',
  'Kyiv denied it, the ministry said.',
);

function tagsOf(of: typeof post, all: ReturnType<typeof names>) {
  return compileNameTagger(all)(of, compileTextReader(all)());
}

function tagged(overrides: { people?: NameOverride[]; places?: PlaceOverride[] } = {}) {
  return tagsOf(post, names({ ...catalogue, overrides }));
}

const why = 'Test.';
const of = post.id;

test('every occurrence is listed, verbatim, with its line', () => {
  expect(tagged().people).toEqual([
    {
      id: 'hua',
      from: 'text',
      why: null,
      words: [
        { text: 'Hua', line: 1 },
        { text: 'Hua Chunying', line: 3 },
        { text: 'Hua', line: 4 },
      ],
    },
  ]);
});

test('each of a place’s words has its use, and the entry the strongest', () => {
  expect(tagged().places).toMatchObject([
    {
      use: 'scene',
      words: [
        { line: 1, use: 'scene' },
        { line: 5, use: 'metonym' },
      ],
    },
  ]);
});

test('the names of a first sentence used as headline count once', () => {
  const of = entry('update', null, 'Hua spoke.');
  expect(tagsOf(of, names(catalogue)).people[0]?.words).toHaveLength(1);
});

describe('an editor', () => {
  test('adds words of the entry, on one line or on all', () => {
    const add: NameOverride = { entry: of, id: 'hua', use: 'name', words: ['the ministry'], why };
    expect(tagged({ people: [add] }).people[0]).toMatchObject({ from: 'editor', why });
    expect(tagged({ people: [add] }).people[0]?.words.map(({ line }) => line)).toEqual([
      1, 3, 4, 4, 5,
    ]);
    const [on5] = tagged({ people: [{ ...add, line: 5 }] }).people;
    expect(on5?.words.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
  });

  test('removes a name, or some of its words', () => {
    expect(tagged({ people: [{ entry: of, id: 'hua', use: 'none', why }] }).people).toEqual([]);
    const [left] = tagged({
      people: [{ entry: of, id: 'hua', use: 'none', words: ['Hua'], why }],
    }).people;
    expect(left?.words).toEqual([{ text: 'Hua Chunying', line: 3 }]);
  });

  test('sets the use of a place, in the entry or on a line', () => {
    const set: PlaceOverride = { entry: of, id: 'kyiv', use: 'mention', why };
    expect(tagged({ places: [set] }).places[0]?.use).toBe('mention');
    expect(tagged({ places: [{ ...set, line: 1 }] }).places[0]).toMatchObject({
      use: 'metonym',
      from: 'editor',
      words: [{ use: 'mention' }, { use: 'metonym' }],
    });
  });

  test('of another entry, or of an unknown id, changes nothing', () => {
    const people: NameOverride[] = [
      { entry: 'other', id: 'hua', use: 'none', why },
      { entry: of, id: 'nobody', use: 'name', words: ['the ministry'], why },
    ];
    expect(tagged({ people })).toEqual(tagged());
  });
});
