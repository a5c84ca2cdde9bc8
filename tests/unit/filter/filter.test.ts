import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chooseFilter,
  isFiltered,
  noFilters,
  parseFilters,
  serialiseFilters,
  toggleFilter,
  unknownValues,
} from '@/lib/filter/filter';
import { anyFilters, anyValue, known } from '../chronology/filter-arbitraries';

describe('the query string', () => {
  test('is read into the facets it names', () => {
    expect(parseFilters('?topic=grain-deal&outlet=trt-world&day=2023-03-14', known)).toEqual({
      ...noFilters,
      topic: ['grain-deal'],
      outlet: ['trt-world'],
      day: ['2023-03-14'],
    });
  });

  test('may name a facet several times, in any order and twice over', () => {
    expect(parseFilters('?topic=wagner&topic=bakhmut&topic=wagner', known).topic).toEqual([
      'bakhmut',
      'wagner',
    ]);
  });

  test('may hold keys and values that are not known: they are ignored', () => {
    expect(parseFilters('?utm_source=x&topic=atlantis&TOPIC=bakhmut', known)).toEqual(noFilters);
  });

  test('is empty where nothing is on', () => {
    expect(serialiseFilters(noFilters)).toBe('');
  });

  test('has one form for one choice, whatever the order of choosing', () => {
    const first = toggleFilter(toggleFilter(noFilters, 'topic', 'wagner'), 'outlet', 'rfe-rl');
    const second = toggleFilter(toggleFilter(noFilters, 'outlet', 'rfe-rl'), 'topic', 'wagner');
    expect(serialiseFilters(first)).toBe('?topic=wagner&outlet=rfe-rl');
    expect(serialiseFilters(second)).toBe(serialiseFilters(first));
  });

  test('gives back, when read, the choice it was made from', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(parseFilters(serialiseFilters(filters), known)).toEqual(filters);
      }),
    );
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const filters = parseFilters(search, known);
        expect(parseFilters(serialiseFilters(filters), known)).toEqual(filters);
      }),
    );
  });
});

describe('a value that is not known', () => {
  test('is left out of account, and named', () => {
    const search = '?topic=nonsense&topic=bakhmut&day=1999-01-01&page=2';
    expect(parseFilters(search, known)).toEqual({ ...noFilters, topic: ['bakhmut'] });
    expect(unknownValues(search, known)).toEqual(['nonsense', '1999-01-01']);
  });
});

describe('the link beside a count', () => {
  test('leads to its value alone in the facet, and away from it where it is on', () => {
    const on = { ...noFilters, topic: ['bakhmut'], outlet: ['rfe-rl'] };
    expect(chooseFilter(on, 'topic', 'wagner')).toEqual({ ...on, topic: ['wagner'] });
    expect(chooseFilter(on, 'topic', 'bakhmut')).toEqual({ ...on, topic: [] });
  });
});

describe('choosing a value', () => {
  test('turns it on, and choosing it again turns it off', () => {
    fc.assert(
      fc.property(anyFilters, anyValue, (filters, { facet, value }) => {
        const once = toggleFilter(filters, facet, value);
        expect(once[facet].includes(value)).toBe(!filters[facet].includes(value));
        expect(toggleFilter(once, facet, value)).toEqual(filters);
      }),
    );
  });

  test('is told from choosing none', () => {
    expect(isFiltered(noFilters)).toBe(false);
    expect(isFiltered(toggleFilter(noFilters, 'day', '2023-03-14'))).toBe(true);
  });
});
