import { expect, test } from 'vitest';
import { buildFilteredFile } from '@/lib/export/data/filtered-file';
import { buildDataFile } from '@/lib/export/data/json-file';
import { findView, type ViewRequest } from '@/lib/export/data/views';
import { type Filters, noFilters } from '@/lib/filter/filter';
import { toFilterRow } from '@/lib/filter/filter-row';
import { matchesFilters } from '@/lib/filter/match-filters';
import { readCollection } from '../libraries';

const library = await readCollection();

function fileOf(request: ViewRequest) {
  const view = findView(library, request);
  if (view === null) throw new Error('no such view');
  return buildDataFile(library.collection, view);
}

function filtered(given: Partial<Filters>) {
  const filters: Filters = { ...noFilters, ...given };
  const shown = library.entries.map(toFilterRow).filter((row) => matchesFilters(row, filters));
  return buildFilteredFile(fileOf({ kind: 'all' }), {
    shown,
    filters,
    description: 'What is shown',
  });
}

test.for(library.topics.map(({ id }) => id))(
  'filtering by %s gives the entries of its prebuilt file',
  (topic) => {
    const prebuilt = fileOf({ kind: 'topic', id: topic });
    expect(filtered({ topic: [topic] }).entries).toEqual(prebuilt.entries);
  },
);

test('a filter by whole entries marks no passages', () => {
  const { entries, view } = filtered({ outlet: ['trt-world'], day: ['2023-03-14'] });
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.every(({ matchingLines }) => matchingLines === null)).toBe(true);
  expect(view).toEqual({
    kind: 'filter',
    title: 'What is shown',
    address: '/?outlet=trt-world&day=2023-03-14',
  });
});

test('combined filters mark the passages that match all of them', () => {
  const both = filtered({ topic: ['grain-deal'], party: ['russia'] }).entries;
  const one = new Map(
    filtered({ topic: ['grain-deal'] }).entries.map((entry) => [entry.id, entry]),
  );
  expect(both.length).toBeGreaterThan(0);
  for (const { id, matchingLines } of both) {
    for (const lines of matchingLines ?? [])
      expect(one.get(id)?.matchingLines).toContainEqual(lines);
  }
});
