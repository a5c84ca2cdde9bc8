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
  facetCounts,
  isOnlyMentioned,
  matches,
  matchingPassages,
  matchingStatements,
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
    quote: 'it said',
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
    expect(isOnlyMentioned(row, { ...noFilters, topic: ['wagner'] })).toBe(true);
    expect(isOnlyMentioned(row, { ...noFilters, topic: ['wagner', 'bakhmut'] })).toBe(false);
    expect(isOnlyMentioned(row, noFilters)).toBe(false);
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

describe('what is asked of a passage', () => {
  test('must hold of one and the same passage', () => {
    expect(matches(report, on({ topic: ['grain-deal'], party: ['russia'] }))).toBe(true);
    expect(matches(report, on({ topic: ['bakhmut'], party: ['russia'] }))).toBe(false);
    expect(matches(report, on({ place: ['bakhmut'], party: ['ukraine'] }))).toBe(true);
  });

  test('shows those of a report’s passages of which it holds', () => {
    expect(matchingPassages(report, on({ party: ['ukraine'] }))).toEqual([1]);
    expect(matchingPassages(report, on({ party: ['ukraine', 'russia'] }))).toEqual([0, 1]);
    expect(matchingPassages(report, on({ outlet: ['rfe-rl'] }))).toEqual([0, 1]);
  });
});

describe('what is asked of a statement', () => {
  test('must hold of one and the same statement', () => {
    expect(matches(report, on({ party: ['ukraine'], speaker: ['volodymyr-zelenskyy'] }))).toBe(
      true,
    );
    expect(matches(report, on({ party: ['russia'], speaker: ['volodymyr-zelenskyy'] }))).toBe(
      false,
    );
  });

  test('shows the statements it holds of, and none where no statement is asked for', () => {
    const who = (chosen: Partial<Filters>) =>
      matchingStatements(report, on(chosen)).map((each) => each.who);
    expect(who({ party: ['ukraine'] })).toEqual(['Zelenskyy', 'Kyiv']);
    expect(who({ speaker: ['volodymyr-zelenskyy'] })).toEqual(['Zelenskyy']);
    expect(who({ party: ['russia', 'ukraine'], topic: ['grain-deal'] })).toEqual(['The Kremlin']);
    expect(who({ topic: ['grain-deal'] })).toEqual([]);
  });

  test('shows a statement that holds of several passages once', () => {
    const said = statement({});
    const twice = makeRow({
      passages: [makePassage({ statements: [said] }), makePassage({ statements: [said] })],
    });
    expect(matchingStatements(twice, on({ party: ['russia'] }))).toEqual([said]);
  });
});
