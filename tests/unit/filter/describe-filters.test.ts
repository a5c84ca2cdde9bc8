import { expect, test } from 'vitest';
import { describeFilters, type ValueLabels } from '@/lib/filter/describe-filters';
import { byFacet, type Filters, noFilters } from '@/lib/filter/filter';
import { matchesFilters } from '@/lib/filter/match-filters';
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

/** The sentence as text, with removable values in brackets. */
function sentence(chosen: Partial<Filters>, options = { days: true }) {
  const filters = { ...noFilters, ...chosen };
  const shown = rows.filter((each) => matchesFilters(each, filters));
  return describeFilters(shown, filters, labels, options)
    .map((part) => (part.kind === 'value' ? `[${part.label}]` : part.text))
    .join('');
}

test('counts entries and outlets, and names the days', () => {
  expect(sentence({})).toBe('4 entries from 2 outlets, 13–21 March 2023');
});

test('names the topic and counts the entries that only mention it', () => {
  expect(sentence({ topic: ['grain-deal'] })).toBe(
    '3 entries on [Black Sea grain deal] (2 about it, 1 only mentions it) from 2 outlets, 13–14 March 2023',
  );
});

test('joins several values of one facet with “or”', () => {
  expect(sentence({ topic: ['bakhmut', 'grain-deal'] })).toBe(
    '3 entries about [Battle for Bakhmut] or [Black Sea grain deal] from 2 outlets, 13–14 March 2023',
  );
});

test('names the outlet where there is only one', () => {
  expect(sentence({ day: ['2023-03-13'] })).toBe('1 entry from TRT World on [13 March 2023]');
});

test('names the outlets and days of the filters', () => {
  expect(sentence({ outlet: ['trt-world'], topic: ['grain-deal'], day: ['2023-03-14'] })).toBe(
    '1 entry about [Black Sea grain deal] from [TRT World] on [14 March 2023]',
  );
});

test('leaves out days on the page of one day', () => {
  expect(sentence({ topic: ['bakhmut'] }, { days: false })).toBe(
    '1 entry about [Battle for Bakhmut] from RFE/RL',
  );
});

test('keeps every filter removable when there are no entries', () => {
  expect(sentence({ topic: ['bakhmut'], outlet: ['trt-world'] })).toBe(
    'No entries about [Battle for Bakhmut] from [TRT World]',
  );
});

test('names the speakers and the parties that are quoted', () => {
  expect(sentence({ party: ['russia'] })).toBe('No entries in which [Russia] is quoted');
  expect(sentence({ party: ['russia', 'unnamed'] })).toBe(
    'No entries in which [Russia] or [unnamed sources] are quoted',
  );
  expect(sentence({ speaker: ['kremlin'] })).toBe('No entries in which [Kremlin] is quoted');
  expect(sentence({ party: ['russia', 'unnamed'], speaker: ['kremlin'] })).toBe(
    'No entries in which [Kremlin] is quoted for [Russia] or [unnamed sources]',
  );
});

test('names the people, organisations and places mentioned, and the kinds', () => {
  expect(sentence({ person: ['vladimir-putin'], place: ['crimea'], kind: ['report'] })).toBe(
    'No entries mentioning [Vladimir Putin] and [Crimea] (only [reports])',
  );
});
