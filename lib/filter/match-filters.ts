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

function entryAgrees(row: FilterRow, filters: Filters): boolean {
  return entryFacets.every(
    (facet) => filters[facet].length === 0 || filters[facet].includes(row[facet]),
  );
}

function statementAgrees(statement: FilterStatement, filters: Filters): boolean {
  return statementFacets.every((facet) => {
    const value = statement[facet];
    return filters[facet].length === 0 || (value !== null && filters[facet].includes(value));
  });
}

function passageAgrees(passage: FilterPassage, filters: Filters): boolean {
  return (
    passageFacets.every(
      (facet) =>
        filters[facet].length === 0 ||
        passage[facet].some((value) => filters[facet].includes(value)),
    ) &&
    (!hasStatementFilters(filters) ||
      passage.statements.some((statement) => statementAgrees(statement, filters)))
  );
}

/** The places, in a row’s passages, of those that a choice asks for. */
export function matchingPassages(row: FilterRow, filters: Filters): number[] {
  return row.passages.flatMap((passage, index) => (passageAgrees(passage, filters) ? index : []));
}

/** Whether a row is shown under a choice. */
export function matches(row: FilterRow, filters: Filters): boolean {
  return (
    entryAgrees(row, filters) && row.passages.some((passage) => passageAgrees(passage, filters))
  );
}

/** Whether a row is shown for a topic that it only mentions. */
export function isOnlyMentioned(row: FilterRow, filters: Filters): boolean {
  return filters.topic.length > 0 && !row.about.some((topic) => filters.topic.includes(topic));
}

/**
 * The statements that a row is shown for, each once, in the order of its text; none where a choice asks
 * for no speaker and no party.
 */
export function matchingStatements(row: FilterRow, filters: Filters): FilterStatement[] {
  if (!hasStatementFilters(filters)) return [];
  const found = row.passages
    .filter((passage) => passageAgrees(passage, filters))
    .flatMap(({ statements }) => statements.filter((each) => statementAgrees(each, filters)));
  return found.filter(
    ({ line, who, quote }, index) =>
      found.findIndex(
        (other) => other.line === line && other.who === who && other.quote === quote,
      ) === index,
  );
}

/** The values of one facet in a row by which it would still be shown. */
function valuesLeft(row: FilterRow, others: Filters, facet: Facet): readonly (string | null)[] {
  const passages = row.passages.filter((passage) => passageAgrees(passage, others));
  switch (facet) {
    case 'outlet':
    case 'day':
    case 'kind':
      return passages.length > 0 ? [row[facet]] : [];
    case 'party':
    case 'speaker':
      return passages
        .flatMap(({ statements }) => statements.filter((each) => statementAgrees(each, others)))
        .map((statement) => statement[facet]);
    default:
      return passages.flatMap((passage) => passage[facet]);
  }
}

/**
 * How many rows each value of a facet gives, the filters of the other facets staying as they are:
 * what a reader would get by choosing that value there. Values that give none are not in the map.
 */
export function facetCounts(
  rows: readonly FilterRow[],
  filters: Filters,
  facet: Facet,
): Map<string, number> {
  const others: Filters = { ...filters, [facet]: [] };
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!entryAgrees(row, others)) continue;
    for (const value of new Set(valuesLeft(row, others, facet))) {
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
