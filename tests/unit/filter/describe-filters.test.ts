import { expect, test } from 'vitest';
import { filterSentence, type ValueLabels } from '@/lib/filter/describe-filters';
import { byFacet, type Filters, noFilters } from '@/lib/filter/filter';
import { matches } from '@/lib/filter/match-filters';
import { makePassage, makeRow } from '../chronology/filter-arbitraries';

const labels: ValueLabels = {
  ...byFacet(() => ({})),
  topic: { 'grain-deal': 'Black Sea grain deal', bakhmut: 'Battle for Bakhmut' },
  outlet: { 'trt-world': 'TRT World', 'rfe-rl': 'RFE/RL' },
  kind: { report: 'reports' },
  party: { russia: 'Russia', unnamed: 'unnamed sources' },
  speaker: { kremlin: 'Kremlin' },
  person: { 'vladimir-putin': 'Vladimir Putin' },
  place: { crimea: 'Crimea' },
};

function row(id: string, day: string, outlet: string, about: string[], mentions: string[] = []) {
  const passages = [makePassage({ topic: [...about, ...mentions] })];
  return makeRow({ id, day, outlet, about, passages });
}

const rows = [
  row('a', '2023-03-13', 'trt-world', ['grain-deal']),
  row('b', '2023-03-14', 'trt-world', ['grain-deal']),
  row('c', '2023-03-14', 'rfe-rl', ['bakhmut'], ['grain-deal']),
  row('d', '2023-03-21', 'rfe-rl', []),
];

/** The sentence as it is read; what can be taken away stands in brackets. */
function sentence(chosen: Partial<Filters>, options = { days: true }) {
  const filters = { ...noFilters, ...chosen };
  const shown = rows.filter((each) => matches(each, filters));
  return filterSentence(shown, filters, labels, options)
    .map((part) => (part.kind === 'value' ? `[${part.label}]` : part.text))
    .join('');
}

test('says how many entries, from how many outlets, of which days', () => {
  expect(sentence({})).toBe('4 entries from 2 outlets, 13–21 March 2023');
});

test('names the topic, and how many entries only mention it', () => {
  expect(sentence({ topic: ['grain-deal'] })).toBe(
    '3 entries on [Black Sea grain deal] (2 about it, 1 only mentions it) from 2 outlets, 13–14 March 2023',
  );
});

test('joins several values of one facet with “or”', () => {
  expect(sentence({ topic: ['bakhmut', 'grain-deal'] })).toBe(
    '3 entries about [Battle for Bakhmut] or [Black Sea grain deal] from 2 outlets, 13–14 March 2023',
  );
});

test('names the outlet where only one is left', () => {
  expect(sentence({ day: ['2023-03-13'] })).toBe('1 entry from TRT World on [13 March 2023]');
});

test('names outlets and days that are filtered by', () => {
  expect(sentence({ outlet: ['trt-world'], topic: ['grain-deal'], day: ['2023-03-14'] })).toBe(
    '1 entry about [Black Sea grain deal] from [TRT World] on [14 March 2023]',
  );
});

test('leaves days out on the page of one day', () => {
  expect(sentence({ topic: ['bakhmut'] }, { days: false })).toBe(
    '1 entry about [Battle for Bakhmut] from RFE/RL',
  );
});

test('says that there are none, and still lets every filter be taken away', () => {
  expect(sentence({ topic: ['bakhmut'], outlet: ['trt-world'] })).toBe(
    'No entries about [Battle for Bakhmut] from [TRT World]',
  );
});

test('says whose statements are asked for, and for which party', () => {
  expect(sentence({ party: ['russia'] })).toBe('No entries with statements attributed to [Russia]');
  expect(sentence({ party: ['russia', 'unnamed'], speaker: ['kremlin'] })).toBe(
    'No entries with statements attributed to [Kremlin] for [Russia] or [unnamed sources]',
  );
});

test('says who and what is named, and which kinds are asked for', () => {
  expect(sentence({ person: ['vladimir-putin'], place: ['crimea'], kind: ['report'] })).toBe(
    'No entries naming [Vladimir Putin] and [Crimea], only [reports]',
  );
});
