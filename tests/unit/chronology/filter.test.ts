import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chooseFilter,
  type FilterRow,
  type Filters,
  facetCounts,
  facets,
  isFiltered,
  type KnownValues,
  matches,
  noFilters,
  onlyMentions,
  parseFilters,
  serialiseFilters,
  toggleFilter,
  unknownValues,
} from '@/lib/chronology/filter';
import { filterRow } from '@/lib/chronology/filter-row';
import { makeEntry, topicTag } from './make-entry';

const known: KnownValues = {
  topic: ['bakhmut', 'grain-deal', 'wagner'],
  outlet: ['trt-world', 'rfe-rl', 'al-jazeera'],
  day: ['2023-03-13', '2023-03-14', '2023-03-21'],
};

const choice = (facet: keyof KnownValues) =>
  fc.subarray([...known[facet]]).map((values) => [...values].sort());
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  topic: choice('topic'),
  outlet: choice('outlet'),
  day: choice('day'),
});
const anyRow: fc.Arbitrary<FilterRow> = fc
  .record({
    id: fc.uuid(),
    day: fc.constantFrom(...known.day),
    outlet: fc.constantFrom(...known.outlet),
    topics: fc.subarray([...known.topic]),
    aboutUpTo: fc.nat(3),
  })
  .map(({ topics, aboutUpTo, ...row }) => ({
    ...row,
    about: topics.slice(0, aboutUpTo),
    mentions: topics.slice(aboutUpTo),
  }));
const anyRows = fc.array(anyRow, { maxLength: 30 });
const anyValue = fc.constantFrom(
  ...facets.flatMap((facet) => known[facet].map((value) => ({ facet, value }))),
);

const row: FilterRow = {
  id: 'a',
  day: '2023-03-14',
  outlet: 'trt-world',
  about: ['bakhmut'],
  mentions: ['wagner'],
};

describe('the query string', () => {
  test('is read into the facets it names', () => {
    expect(parseFilters('?topic=grain-deal&outlet=trt-world&day=2023-03-14', known)).toEqual({
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

describe('an entry is shown', () => {
  test('where nothing is chosen', () => {
    expect(matches(row, noFilters)).toBe(true);
  });

  test('for a topic that it is about, and for one that it mentions', () => {
    expect(matches(row, { ...noFilters, topic: ['bakhmut'] })).toBe(true);
    expect(matches(row, { ...noFilters, topic: ['wagner'] })).toBe(true);
    expect(matches(row, { ...noFilters, topic: ['grain-deal'] })).toBe(false);
  });

  test('for any of several values of a facet', () => {
    expect(matches(row, { ...noFilters, topic: ['bakhmut', 'grain-deal'] })).toBe(true);
  });

  test('only where all facets agree', () => {
    expect(matches(row, { ...noFilters, topic: ['bakhmut'], outlet: ['trt-world'] })).toBe(true);
    expect(matches(row, { ...noFilters, topic: ['bakhmut'], outlet: ['rfe-rl'] })).toBe(false);
  });

  test('never because a further facet was filtered by: filtering only takes away', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, anyValue, (rows, filters, { facet, value }) => {
        fc.pre(filters[facet].length === 0);
        const before = rows.filter((each) => matches(each, filters));
        const after = rows.filter((each) => matches(each, toggleFilter(filters, facet, value)));
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });

  test('still, where a further value is added to a facet: within one, adding only adds', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, anyValue, (rows, filters, { facet, value }) => {
        fc.pre(filters[facet].length > 0 && !filters[facet].includes(value));
        const before = rows.filter((each) => matches(each, filters));
        const after = rows.filter((each) => matches(each, toggleFilter(filters, facet, value)));
        expect(after).toEqual(expect.arrayContaining(before));
      }),
    );
  });

  test('as one that only mentions what is asked for, where it is about none of it', () => {
    expect(onlyMentions(row, { ...noFilters, topic: ['wagner'] })).toBe(true);
    expect(onlyMentions(row, { ...noFilters, topic: ['wagner', 'bakhmut'] })).toBe(false);
    expect(onlyMentions(row, noFilters)).toBe(false);
  });
});

describe('the count beside a value', () => {
  test('is what choosing it gives, the other facets staying as they are', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, anyValue, (rows, filters, { facet, value }) => {
        const chosen: Filters = { ...filters, [facet]: [value] };
        expect(facetCounts(rows, filters, facet).get(value) ?? 0).toBe(
          rows.filter((each) => matches(each, chosen)).length,
        );
      }),
    );
  });

  test('is what following its link gives, whatever else of its facet is on', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, anyValue, (rows, filters, { facet, value }) => {
        fc.pre(!filters[facet].includes(value));
        const toggled = chooseFilter(filters, facet, value);
        expect(facetCounts(rows, filters, facet).get(value) ?? 0).toBe(
          rows.filter((each) => matches(each, toggled)).length,
        );
      }),
    );
  });
});

test('an entry is reduced to its outlet, its day and its topics by relation', () => {
  const entry = makeEntry({ topics: [topicTag('bakhmut'), topicTag('wagner', 'mentions')] });
  expect(filterRow(entry)).toEqual({
    id: '2023-03-14-1617-trt-world',
    day: '2023-03-14',
    outlet: 'trt-world',
    about: ['bakhmut'],
    mentions: ['wagner'],
  });
});
