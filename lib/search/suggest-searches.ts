import { monthNames } from '@/lib/calendar/month-names';
import { requireValue } from '@/lib/text/required';
import { correctSpelling } from './correct-spelling';
import { isFiltered, noSearchFilters, type SearchFilters, searchFacets } from './facets';
import type { SearchManifest } from './index-format';
import { splitIndexWords } from './index-words';
import type { OpenIndex } from './open-index';
import { type ParsedQuery, parseQuery } from './parse-query';
import type { QueryClause } from './query-clauses';
import { searchUntilFound } from './run-search';
import { stemWord } from './word-forms';

/** Another search that has matches, suggested for one that has none. */
export type SearchSuggestion = {
  /**
   * `spelling`: a corrected word. `fewer-words`: a part left out. `without-filter`: a filter removed.
   * `as-words`: a date searched for in the texts instead of selecting days. `unquoted`: the words of a
   * phrase in any order and spelling. `topic`: all entries of a topic with that name.
   */
  kind: 'spelling' | 'fewer-words' | 'without-filter' | 'as-words' | 'unquoted' | 'topic';
  query: string;
  filters: SearchFilters;
  /** The part that was corrected, left out or removed. */
  changed: string;
  entries: number;
  /** True if older entries, which were not searched, may have further matches. */
  hasMore: boolean;
};

type SearchVariant = Omit<SearchSuggestion, 'entries' | 'hasMore'>;

const maxSuggestions = 4;

/** Suggests searches close to one that found nothing. Returns only those that have matches. */
export async function suggestSearches(
  index: OpenIndex,
  text: string,
  filters: SearchFilters,
): Promise<SearchSuggestion[]> {
  const query = parseQuery(text, index.manifest);
  const corrected = await correctSpelling(index, query.clauses);
  const found = await tryVariants(index, [
    ...applyCorrection(corrected, query, filters),
    ...removeQuotes(query, filters),
    ...replaceByTopic(index, query, filters),
    ...removeEachFilter(text, filters),
    ...replaceDates(query, filters),
    ...removeEachClause(query, filters),
    ...removeAllFilters(text, filters),
  ]);
  if (found.length > 0) return found;
  // More than one part is found nowhere, or never together with the others.
  return tryVariants(index, await keepMatchingClauses(index, query, filters));
}

/** Runs variants of a search and keeps the first few that have matches. */
async function tryVariants(
  index: OpenIndex,
  variants: readonly SearchVariant[],
): Promise<SearchSuggestion[]> {
  const found: SearchSuggestion[] = [];
  const tried = new Set<string>();
  for (const variant of variants) {
    const key = JSON.stringify([variant.query, variant.filters]);
    if (variant.query.trim() === '' && !isFiltered(variant.filters)) continue;
    if (found.length === maxSuggestions || tried.has(key)) continue;
    tried.add(key);
    const { hits, olderShards } = await searchUntilFound(index, variant.query, variant.filters, 1);
    if (hits.length > 0) found.push({ ...variant, entries: hits.length, hasMore: olderShards > 0 });
  }
  return found;
}

function applyCorrection(
  corrected: readonly QueryClause[] | null,
  { dates }: ParsedQuery,
  filters: SearchFilters,
): SearchVariant[] {
  if (corrected === null) return [];
  const query = writeQuery(corrected, dates);
  return [{ kind: 'spelling', query, filters, changed: query }];
}

function removeQuotes({ clauses, dates }: ParsedQuery, filters: SearchFilters): SearchVariant[] {
  if (!clauses.some(isPhrase)) return [];
  const query = [...clauses.map(({ text }) => text.replace(/[“”]/gu, '')), ...dates].join(' ');
  return [{ kind: 'unquoted', query, filters, changed: '' }];
}

/** Replaces the words of a query by a topic whose name has them all. */
function replaceByTopic(
  { manifest }: OpenIndex,
  { clauses, dates }: ParsedQuery,
  filters: SearchFilters,
): SearchVariant[] {
  return findNamedTopics(manifest, clauses).map(({ id, label }) => ({
    kind: 'topic',
    query: dates.join(' '),
    filters: { ...filters, topic: [id] },
    changed: label,
  }));
}

function removeEachFilter(query: string, filters: SearchFilters): SearchVariant[] {
  return searchFacets
    .filter((facet) => filters[facet].length > 0)
    .map((facet) => ({
      kind: 'without-filter',
      query,
      filters: { ...filters, [facet]: [] },
      changed: facet,
    }));
}

/** Searches for the dates of a query as words, and for its words without the dates. */
function replaceDates(query: ParsedQuery, filters: SearchFilters): SearchVariant[] {
  const { clauses, dates } = query;
  if (dates.length === 0) return [];
  const words = clauses.map(({ text }) => text);
  const asWords = quoteDates(query).map(
    (printed): SearchVariant => ({
      kind: 'as-words',
      query: [...words, ...printed].join(' '),
      filters,
      changed: printed.join(' '),
    }),
  );
  if (words.length === 0) return asWords;
  const changed = dates.join(', ');
  return [...asWords, { kind: 'fewer-words', query: words.join(' '), filters, changed }];
}

function removeEachClause(
  { clauses, dates }: ParsedQuery,
  filters: SearchFilters,
): SearchVariant[] {
  if (clauses.length + dates.length <= 1) return [];
  return clauses.map((removed) => {
    const others = clauses.filter((clause) => clause !== removed);
    return {
      kind: 'fewer-words',
      query: writeQuery(others, dates),
      filters,
      changed: removed.text,
    };
  });
}

function removeAllFilters(query: string, filters: SearchFilters): SearchVariant[] {
  if (!isFiltered(filters)) return [];
  return [{ kind: 'without-filter', query, filters: noSearchFilters, changed: 'every' }];
}

/** Keeps the parts of a query that have matches together: each part is tried with those kept before it. */
async function keepMatchingClauses(
  index: OpenIndex,
  { clauses, dates }: ParsedQuery,
  filters: SearchFilters,
): Promise<SearchVariant[]> {
  const kept: QueryClause[] = [];
  for (const clause of clauses) {
    const { hits } = await searchUntilFound(
      index,
      writeQuery([...kept, clause], dates),
      filters,
      1,
    );
    if (hits.length > 0) kept.push(clause);
  }
  if (kept.length === 0) return [];
  const removed = clauses.filter((clause) => !kept.includes(clause)).map(quoteClause);
  return [
    { kind: 'fewer-words', query: writeQuery(kept, dates), filters, changed: removed.join(', ') },
  ];
}

function writeQuery(clauses: readonly QueryClause[], dates: readonly string[]): string {
  return [...clauses.map(({ text }) => text), ...dates].join(' ');
}

function quoteClause(clause: QueryClause): string {
  return isPhrase(clause) ? clause.text : `“${clause.text}”`;
}

function isPhrase({ text }: QueryClause): boolean {
  return text.startsWith('“');
}

/** Finds the topics whose name has every word of a query. */
function findNamedTopics(
  { topics }: SearchManifest,
  clauses: readonly QueryClause[],
): SearchManifest['topics'] {
  const wanted = clauses.flatMap(({ text }) => stemWords(text));
  if (wanted.length === 0) return [];
  return topics.filter(({ label }) => {
    const words = new Set(stemWords(label));
    return wanted.every((word) => words.has(word));
  });
}

function stemWords(text: string): string[] {
  return splitIndexWords(text).map(({ word }) => stemWord(word));
}

/** Writes the dates of a query as quoted phrases that texts may have: as written, and in full. */
function quoteDates({ dates, days }: ParsedQuery): string[][] {
  const asWritten = dates.map((date) => `“${date.replace(/^(?:on|of|from|in|for) /i, '')}”`);
  const [only, ...others] = days ?? [];
  if (only === undefined || others.length > 0) return [asWritten];
  const [year, month, day] = only.split('-').map(Number);
  const name = requireValue(monthNames[(month ?? 0) - 1], 'A day has a month from 1 to 12.');
  const inYear = dates.some((date) => date.includes(String(year))) ? ` ${year}` : '';
  return [asWritten, [`“${name} ${day}${inYear}”`], [`“${day} ${name}${inYear}”`]];
}
