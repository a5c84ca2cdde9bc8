import {
  entryFacets,
  type Facet,
  type FilterPassage,
  type FilterRow,
  type FilterStatement,
  type Filters,
  hasStatementFilters,
  passageFacets,
  statementFacets,
} from './filter';

function matchesEntryFilters(row: FilterRow, filters: Filters): boolean {
  return entryFacets.every(
    (facet) => filters[facet].length === 0 || filters[facet].includes(row[facet]),
  );
}

function matchesStatementFilters(statement: FilterStatement, filters: Filters): boolean {
  return statementFacets.every((facet) => {
    const value = statement[facet];
    return filters[facet].length === 0 || (value !== null && filters[facet].includes(value));
  });
}

function matchesPassageFilters(passage: FilterPassage, filters: Filters): boolean {
  return (
    passageFacets.every(
      (facet) =>
        filters[facet].length === 0 ||
        passage[facet].some((value) => filters[facet].includes(value)),
    ) &&
    (!hasStatementFilters(filters) ||
      passage.statements.some((statement) => matchesStatementFilters(statement, filters)))
  );
}

/** Returns the indexes of a row's passages that match the filters. */
export function findMatchingPassages(row: FilterRow, filters: Filters): number[] {
  return row.passages.flatMap((passage, index) =>
    matchesPassageFilters(passage, filters) ? index : [],
  );
}

/** Reports whether a row matches the filters. */
export function matchesFilters(row: FilterRow, filters: Filters): boolean {
  return (
    matchesEntryFilters(row, filters) &&
    row.passages.some((passage) => matchesPassageFilters(passage, filters))
  );
}

/** Reports whether a row matches a topic filter but is about none of its topics. */
export function isOnlyMentioned(row: FilterRow, filters: Filters): boolean {
  return filters.topic.length > 0 && !row.about.some((topic) => filters.topic.includes(topic));
}

/**
 * Returns the statements that match the filters, each once, in the order of the text; none without a
 * filter by speaker or party.
 */
export function findMatchingStatements(row: FilterRow, filters: Filters): FilterStatement[] {
  if (!hasStatementFilters(filters)) return [];
  const found = row.passages
    .filter((passage) => matchesPassageFilters(passage, filters))
    .flatMap(({ statements }) =>
      statements.filter((each) => matchesStatementFilters(each, filters)),
    );
  return found.filter(
    ({ line, who, quote }, index) =>
      found.findIndex(
        (other) => other.line === line && other.who === who && other.quote === quote,
      ) === index,
  );
}

/** Returns the values of one facet under which a row still matches the filters of the others. */
function listRemainingValues(
  row: FilterRow,
  others: Filters,
  facet: Facet,
): readonly (string | null)[] {
  const passages = row.passages.filter((passage) => matchesPassageFilters(passage, others));
  switch (facet) {
    case 'outlet':
    case 'day':
    case 'kind':
      return passages.length > 0 ? [row[facet]] : [];
    case 'party':
    case 'speaker':
      return passages
        .flatMap(({ statements }) =>
          statements.filter((each) => matchesStatementFilters(each, others)),
        )
        .map((statement) => statement[facet]);
    default:
      return passages.flatMap((passage) => passage[facet]);
  }
}

/**
 * Counts the rows that each value of a facet would give, with the filters of the other facets unchanged.
 * Values that would give none are absent.
 */
export function countFacetValues(
  rows: readonly FilterRow[],
  filters: Filters,
  facet: Facet,
): Map<string, number> {
  const others: Filters = { ...filters, [facet]: [] };
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!matchesEntryFilters(row, others)) continue;
    for (const value of new Set(listRemainingValues(row, others, facet))) {
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
