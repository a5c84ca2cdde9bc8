import fc from 'fast-check';
import {
  byFacet,
  type FilterPassage,
  type FilterRow,
  type FilterStatement,
  type Filters,
  facets,
  type KnownValues,
} from '@/lib/filter/filter';

/** Values of every facet, few enough for entries to share them. */
export const known: KnownValues = {
  topic: ['bakhmut', 'grain-deal', 'wagner'],
  outlet: ['trt-world', 'rfe-rl', 'al-jazeera'],
  day: ['2023-03-13', '2023-03-14', '2023-03-21'],
  kind: ['report', 'update'],
  party: ['russia', 'third', 'ukraine'],
  speaker: ['dmitry-peskov', 'kremlin', 'volodymyr-zelenskyy'],
  person: ['dmitry-peskov', 'vladimir-putin'],
  organisation: ['kremlin', 'wagner'],
  place: ['bakhmut', 'crimea'],
};

const choices = byFacet((facet) =>
  fc.subarray([...known[facet]]).map((values) => [...values].sort()),
);
export const anyFilters: fc.Arbitrary<Filters> = fc.record(choices);

const anyStatement: fc.Arbitrary<FilterStatement> = fc.record({
  party: fc.constantFrom(...known.party),
  speaker: fc.option(fc.constantFrom(...known.speaker)),
  who: fc.constantFrom('The Kremlin', 'He'),
  quote: fc.constantFrom('it said so', 'it denied that'),
  line: fc.integer({ min: 1, max: 9 }),
});
const anyPassage: fc.Arbitrary<FilterPassage> = fc.record({
  topic: choices.topic,
  person: choices.person,
  organisation: choices.organisation,
  place: choices.place,
  statements: fc.array(anyStatement, { maxLength: 3 }),
});
const anyRow: fc.Arbitrary<FilterRow> = fc.record({
  id: fc.uuid(),
  day: fc.constantFrom(...known.day),
  outlet: fc.constantFrom(...known.outlet),
  kind: fc.constantFrom('report' as const, 'update' as const),
  article: fc.constant('article'),
  about: choices.topic,
  passages: fc.array(anyPassage, { minLength: 1, maxLength: 3 }),
});
export const anyRows = fc.array(anyRow, { maxLength: 20 });
export const anyValue = fc.constantFrom(
  ...facets.flatMap((facet) => known[facet].map((value) => ({ facet, value }))),
);

/** Makes a passage that is empty except for the given fields. */
export function makePassage(given: Partial<FilterPassage> = {}): FilterPassage {
  return { topic: [], person: [], organisation: [], place: [], statements: [], ...given };
}

/** Makes a row of one empty passage, except for the given fields. */
export function makeRow(given: Partial<FilterRow> = {}): FilterRow {
  return {
    id: 'a',
    day: '2023-03-14',
    outlet: 'trt-world',
    kind: 'update',
    article: 'article',
    about: [],
    passages: [makePassage()],
    ...given,
  };
}
