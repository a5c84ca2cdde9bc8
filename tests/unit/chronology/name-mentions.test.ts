import { describe, expect, test } from 'vitest';
import {
  listEventsMentioning,
  listFoundSpellings,
  listNameMentions,
  listStatements,
  sortByMentions,
  sortByName,
} from '@/lib/chronology/name-mentions';
import { describeParty } from '@/lib/chronology/party-words';
import type { Attribution } from '@/lib/schema/attribution';
import type { ReportedEvent } from '@/lib/schema/event';
import type { NameTag } from '@/lib/schema/names-and-places';
import { makeEntry } from './make-entry';

function tag(id: string, words: [text: string, line: number][]): NameTag {
  return { id, words: words.map(([text, line]) => ({ text, line })), from: 'text', why: null };
}

function makeStatement(speakerId: string | null, quote: string): Attribution {
  return {
    line: 2,
    speaker: 'Zelensky',
    speakerId,
    party: 'ukraine',
    via: null,
    quote,
    shownBy: null,
    from: 'text',
    why: null,
  };
}

const first = makeEntry({
  slug: 'first',
  people: [
    tag('zelenskyy', [
      ['Zelensky', 4],
      ['Volodymyr Zelensky', 2],
      ['Zelensky', 4],
    ]),
  ],
  attributions: [
    makeStatement('zelenskyy', 'We will.'),
    makeStatement(null, 'Perhaps.'),
    makeStatement('putin', 'No.'),
  ],
});
const second = makeEntry({ slug: 'second', people: [tag('zelenskyy', [['Zelenskyy', 9]])] });
const other = makeEntry({ slug: 'other', people: [tag('putin', [['Putin', 1]])] });
const entries = [first, second, other];

test('entries that mention a name have each line once, in order', () => {
  expect(listNameMentions(entries, 'people', 'zelenskyy')).toEqual([
    { entry: first, lines: [2, 4] },
    { entry: second, lines: [9] },
  ]);
});

test('a person is not found among the organisations', () => {
  expect(listNameMentions(entries, 'organisations', 'zelenskyy')).toEqual([]);
});

test('spellings are kept as the texts have them, the most frequent first', () => {
  expect(listFoundSpellings(entries, 'people', 'zelenskyy')).toEqual([
    { text: 'Zelensky', times: 2, mentions: [{ entry: first, lines: [4] }] },
    { text: 'Volodymyr Zelensky', times: 1, mentions: [{ entry: first, lines: [2] }] },
    { text: 'Zelenskyy', times: 1, mentions: [{ entry: second, lines: [9] }] },
  ]);
});

test('statements are those attributed to the speaker, not mentions of the name', () => {
  expect(listStatements(entries, 'zelenskyy')).toEqual([
    { entry: first, attributions: [makeStatement('zelenskyy', 'We will.')] },
  ]);
});

test('an event counts where a line of its account has the name, not elsewhere in the entry', () => {
  const event = (id: string, lines: [number, number]): ReportedEvent => ({
    id,
    label: id,
    description: 'An event.',
    day: '2023-03-14',
    accounts: [{ entry: first.id, lines: [lines] }],
    followUps: [],
    notMembers: [],
    points: [],
  });
  const events = [event('with', [3, 5]), event('without', [5, 9])];
  const reported = listEventsMentioning(listNameMentions(entries, 'people', 'zelenskyy'), {
    events,
    storylines: [],
  });
  expect(reported.events.map(({ id }) => id)).toEqual(['with']);
});

test('names are sorted from A to Z, ignoring accents and capitals', () => {
  const names = ['Zed', 'Çetin', 'de Vries', 'Dora', 'Cem'].map((name) => ({ name }));
  expect(sortByName(names).map(({ name }) => name)).toEqual([
    'Cem',
    'Çetin',
    'de Vries',
    'Dora',
    'Zed',
  ]);
});

test('names are sorted by mentioning entries, then statements, then letters', () => {
  const names = ['zoe', 'ada', 'bea', 'cem'].map((id) => ({ id, name: id }));
  const named = (slug: string, ids: string[], speakers: string[]) =>
    makeEntry({
      slug,
      people: ids.map((id) => tag(id, [[id, 1]])),
      attributions: speakers.map((id) => makeStatement(id, 'Yes.')),
    });
  const listed = sortByMentions(names, 'people', [
    named('one', ['zoe', 'cem'], ['cem']),
    named('two', ['zoe', 'bea'], []),
  ]);
  expect(listed.map(({ named: { id }, entries, statements }) => [id, entries, statements])).toEqual(
    [
      ['zoe', 2, 0],
      ['cem', 1, 1],
      ['bea', 1, 0],
      ['ada', 0, 0],
    ],
  );
});

describe('a party in words', () => {
  const party = (id: string) => ({ id, label: id.toUpperCase(), words: [id] });

  test('is the label of the collection', () => {
    expect(describeParty('b', { parties: [party('a'), party('b')] })).toBe('B');
  });

  test('names the parties that a third party does not speak for', () => {
    expect(describeParty('third', { parties: [party('a'), party('b')] })).toBe('neither A nor B');
    expect(describeParty('third', { parties: [party('a')] })).toBe('parties other than A');
    expect(describeParty('third', { parties: ['a', 'b', 'c'].map(party) })).toBe(
      'none of A, B or C',
    );
  });

  test('is null if it is not clear or the collection has no parties', () => {
    expect(describeParty(null, { parties: [party('a')] })).toBeNull();
    expect(describeParty('third', { parties: [] })).toBeNull();
  });
});
