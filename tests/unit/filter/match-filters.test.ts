import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chooseFilter,
  type FilterStatement,
  type Filters,
  noFilters,
  toggleFilter,
} from '@/lib/filter/filter';
import {
  countFacetValues,
  findMatchingPassages,
  findMatchingStatements,
  isOnlyMentioned,
  matchesFilters,
} from '@/lib/filter/match-filters';
import {
  anyFilters,
  anyRows,
  anyValue,
  makePassage,
  makeRow,
} from '../chronology/filter-arbitraries';

const row = makeRow({
  about: ['bakhmut'],
  passages: [makePassage({ topic: ['bakhmut', 'wagner'] })],
});

function statement(given: Partial<FilterStatement>): FilterStatement {
  return {
    party: 'russia',
    speaker: 'kremlin',
    who: 'The Kremlin',
    quote: 'it quoted',
    line: 1,
    ...given,
  };
}

/** A report: on the grain deal with a Russian statement, then on Bakhmut with a Ukrainian one. */
const report = makeRow({
  kind: 'report',
  about: ['grain-deal', 'bakhmut'],
  passages: [
    makePassage({ topic: ['grain-deal'], statements: [statement({ line: 2 })] }),
    makePassage({
      topic: ['bakhmut'],
      place: ['bakhmut'],
      statements: [
        statement({ party: 'ukraine', speaker: 'volodymyr-zelenskyy', who: 'Zelenskyy', line: 5 }),
        statement({ party: 'ukraine', speaker: null, who: 'Kyiv', line: 6 }),
      ],
    }),
  ],
});

const on = (chosen: Partial<Filters>): Filters => ({ ...noFilters, ...chosen });

describe('an entry matches', () => {
  test('where nothing is chosen', () => {
    expect(matchesFilters(row, noFilters)).toBe(true);
  });

  test('a topic that it is about, and one that it mentions', () => {
    expect(matchesFilters(row, { ...noFilters, topic: ['bakhmut'] })).toBe(true);
    expect(matchesFilters(row, { ...noFilters, topic: ['wagner'] })).toBe(true);
    expect(matchesFilters(row, { ...noFilters, topic: ['grain-deal'] })).toBe(false);
  });

  test('any of several values of a facet', () => {
    expect(matchesFilters(row, { ...noFilters, topic: ['bakhmut', 'grain-deal'] })).toBe(true);
  });

  test('only where all facets match', () => {
    expect(matchesFilters(row, { ...noFilters, topic: ['bakhmut'], outlet: ['trt-world'] })).toBe(
      true,
    );
    expect(matchesFilters(row, { ...noFilters, topic: ['bakhmut'], outlet: ['rfe-rl'] })).toBe(
      false,
    );
  });

  test('no more entries when another facet is added', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, anyValue, (rows, filters, { facet, value }) => {
        fc.pre(filters[facet].length === 0);
        const before = rows.filter((each) => matchesFilters(each, filters));
        const after = rows.filter((each) =>
          matchesFilters(each, toggleFilter(filters, facet, value)),
        );
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });

  test('no fewer entries when another value is added to a facet', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, anyValue, (rows, filters, { facet, value }) => {
        fc.pre(filters[facet].length > 0 && !filters[facet].includes(value));
        const before = rows.filter((each) => matchesFilters(each, filters));
        const after = rows.filter((each) =>
          matchesFilters(each, toggleFilter(filters, facet, value)),
        );
        expect(after).toEqual(expect.arrayContaining(before));
      }),
    );
  });

  test('as a mention where it is about none of the topics', () => {
    expect(isOnlyMentioned(row, { ...noFilters, topic: ['wagner'] })).toBe(true);
    expect(isOnlyMentioned(row, { ...noFilters, topic: ['wagner', 'bakhmut'] })).toBe(false);
    expect(isOnlyMentioned(row, noFilters)).toBe(false);
  });
});

describe('the count beside a value', () => {
  test('is the number of entries after choosing it', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, anyValue, (rows, filters, { facet, value }) => {
        const chosen: Filters = { ...filters, [facet]: [value] };
        expect(countFacetValues(rows, filters, facet).get(value) ?? 0).toBe(
          rows.filter((each) => matchesFilters(each, chosen)).length,
        );
      }),
    );
  });

  test('is the number of entries after following its link', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, anyValue, (rows, filters, { facet, value }) => {
        fc.pre(!filters[facet].includes(value));
        const toggled = chooseFilter(filters, facet, value);
        expect(countFacetValues(rows, filters, facet).get(value) ?? 0).toBe(
          rows.filter((each) => matchesFilters(each, toggled)).length,
        );
      }),
    );
  });
});

describe('passage facets', () => {
  test('must match one and the same passage', () => {
    expect(matchesFilters(report, on({ topic: ['grain-deal'], party: ['russia'] }))).toBe(true);
    expect(matchesFilters(report, on({ topic: ['bakhmut'], party: ['russia'] }))).toBe(false);
    expect(matchesFilters(report, on({ place: ['bakhmut'], party: ['ukraine'] }))).toBe(true);
  });

  test('select the matching passages of a report', () => {
    expect(findMatchingPassages(report, on({ party: ['ukraine'] }))).toEqual([1]);
    expect(findMatchingPassages(report, on({ party: ['ukraine', 'russia'] }))).toEqual([0, 1]);
    expect(findMatchingPassages(report, on({ outlet: ['rfe-rl'] }))).toEqual([0, 1]);
  });
});

describe('statement facets', () => {
  test('must match one and the same statement', () => {
    expect(
      matchesFilters(report, on({ party: ['ukraine'], speaker: ['volodymyr-zelenskyy'] })),
    ).toBe(true);
    expect(
      matchesFilters(report, on({ party: ['russia'], speaker: ['volodymyr-zelenskyy'] })),
    ).toBe(false);
  });

  test('select the matching statements, and none without a statement facet', () => {
    const who = (chosen: Partial<Filters>) =>
      findMatchingStatements(report, on(chosen)).map((each) => each.who);
    expect(who({ party: ['ukraine'] })).toEqual(['Zelenskyy', 'Kyiv']);
    expect(who({ speaker: ['volodymyr-zelenskyy'] })).toEqual(['Zelenskyy']);
    expect(who({ party: ['russia', 'ukraine'], topic: ['grain-deal'] })).toEqual(['The Kremlin']);
    expect(who({ topic: ['grain-deal'] })).toEqual([]);
  });

  test('select a statement of several passages once', () => {
    const quoted = statement({});
    const twice = makeRow({
      passages: [makePassage({ statements: [quoted] }), makePassage({ statements: [quoted] })],
    });
    expect(findMatchingStatements(twice, on({ party: ['russia'] }))).toEqual([quoted]);
  });
});
