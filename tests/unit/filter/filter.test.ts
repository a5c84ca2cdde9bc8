import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chooseFilter,
  isFiltered,
  listUnknownValues,
  noFilters,
  parseFilters,
  serialiseFilters,
  toggleFilter,
} from '@/lib/filter/filter';
import { anyFilters, anyValue, known } from '../chronology/filter-arbitraries';

describe('the query string', () => {
  test('is parsed into its facets', () => {
    expect(parseFilters('?topic=grain-deal&outlet=trt-world&day=2023-03-14', known)).toEqual({
      ...noFilters,
      topic: ['grain-deal'],
      outlet: ['trt-world'],
      day: ['2023-03-14'],
    });
  });

  test('can repeat facets and values in any order', () => {
    expect(parseFilters('?topic=wagner&topic=bakhmut&topic=wagner', known).topic).toEqual([
      'bakhmut',
      'wagner',
    ]);
  });

  test('can have unknown keys and values, which are ignored', () => {
    expect(parseFilters('?utm_source=x&topic=atlantis&TOPIC=bakhmut', known)).toEqual(noFilters);
  });

  test('is empty for no filters', () => {
    expect(serialiseFilters(noFilters)).toBe('');
  });

  test('is the same for the same choice, in any order of choosing', () => {
    const first = toggleFilter(toggleFilter(noFilters, 'topic', 'wagner'), 'outlet', 'rfe-rl');
    const second = toggleFilter(toggleFilter(noFilters, 'outlet', 'rfe-rl'), 'topic', 'wagner');
    expect(serialiseFilters(first)).toBe('?topic=wagner&outlet=rfe-rl');
    expect(serialiseFilters(second)).toBe(serialiseFilters(first));
  });

  test('parses back to the choice it was made from', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(parseFilters(serialiseFilters(filters), known)).toEqual(filters);
      }),
    );
  });

  test('never throws, with any content', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const filters = parseFilters(search, known);
        expect(parseFilters(serialiseFilters(filters), known)).toEqual(filters);
      }),
    );
  });
});

describe('an unknown value', () => {
  test('is ignored and reported', () => {
    const search = '?topic=nonsense&topic=bakhmut&day=1999-01-01&page=2';
    expect(parseFilters(search, known)).toEqual({ ...noFilters, topic: ['bakhmut'] });
    expect(listUnknownValues(search, known)).toEqual(['nonsense', '1999-01-01']);
  });
});

describe('the link beside a count', () => {
  test('leads to its value alone in the facet, or removes it where it was chosen', () => {
    const on = { ...noFilters, topic: ['bakhmut'], outlet: ['rfe-rl'] };
    expect(chooseFilter(on, 'topic', 'wagner')).toEqual({ ...on, topic: ['wagner'] });
    expect(chooseFilter(on, 'topic', 'bakhmut')).toEqual({ ...on, topic: [] });
  });
});

describe('toggling a value', () => {
  test('adds it, and toggling it again removes it', () => {
    fc.assert(
      fc.property(anyFilters, anyValue, (filters, { facet, value }) => {
        const once = toggleFilter(filters, facet, value);
        expect(once[facet].includes(value)).toBe(!filters[facet].includes(value));
        expect(toggleFilter(once, facet, value)).toEqual(filters);
      }),
    );
  });

  test('makes a choice differ from no filters', () => {
    expect(isFiltered(noFilters)).toBe(false);
    expect(isFiltered(toggleFilter(noFilters, 'day', '2023-03-14'))).toBe(true);
  });
});
