import { countDaysBetween } from '@/lib/calendar/day-arithmetic';
import { type SearchFacet, searchFacets } from '@/lib/search/facets';
import type { SearchManifest } from '@/lib/search/index-format';
import { maxQueryLength, type QueryNote } from '@/lib/search/parse-query';
import type { SearchResult } from '@/lib/search/run-search';
import type { SearchRequest } from '@/lib/search/search-url';
import type { SearchSuggestion } from '@/lib/search/suggest-searches';
import { formatEntryCount, joinList } from '@/lib/wording/counts-and-lists';
import { formatDayRange, formatFullDate } from '@/lib/wording/format-date';

/** Labels of filter values. */
export type FilterLabels = Pick<SearchManifest, 'topics' | 'outlets' | 'days'>;

/** A part of the sentence; `without` is the same search without the filter that the part names. */
export type SentencePart = { text: string; without?: SearchRequest };

/** Describes results: `7 entries with Kyiv (any spelling) and “grain”, on 14 March 2023, from TRT World`. */
export function describeResults(
  { hits, query, olderShards, coveredEntries }: SearchResult,
  request: SearchRequest,
  labels: FilterLabels,
): SentencePart[] {
  const words = query.clauses.map(({ text, names, outlet }) => {
    const [name] = names;
    if (name !== undefined) {
      return outlet ? `${name} (by this outlet or mentioning it)` : `${name} (any spelling)`;
    }
    return text.startsWith('“') ? text : `“${text}”`;
  });
  const first = [
    formatEntryCount(hits.length),
    words.length > 0 ? ` with ${joinList(words)}` : '',
    query.days === null || query.days.length === 0 ? '' : `, on ${describeDays(query.days)}`,
  ].join('');
  const isByTime = words.length === 0 && hits.length > 1;
  return [
    { text: first },
    ...searchFacets.flatMap((facet) => describeFacet(request, facet, labels)),
    // Older entries were not searched, so nothing is claimed about them.
    ...(olderShards > 0 ? [{ text: `, in the newest ${formatEntryCount(coveredEntries)}` }] : []),
    ...(isByTime ? [{ text: ', oldest first' }] : []),
  ];
}

const leads = { topic: ', on the topic ', outlet: ', from ', day: ', of ' } as const;

function describeFacet(
  request: SearchRequest,
  facet: SearchFacet,
  labels: FilterLabels,
): SentencePart[] {
  const chosen = request.filters[facet];
  return chosen.flatMap((value, index) => [
    { text: index === 0 ? leads[facet] : ' or ' },
    {
      text: findLabel(facet, value, labels),
      without: {
        ...request,
        filters: { ...request.filters, [facet]: chosen.filter((other) => other !== value) },
      },
    },
  ]);
}

function findLabel(facet: SearchFacet, value: string, { topics, outlets }: FilterLabels): string {
  if (facet === 'day') return formatFullDate(value);
  const values = facet === 'topic' ? topics : outlets;
  return values.find(({ id }) => id === value)?.label ?? value;
}

/** Lists a few days; gives the first and last of many. */
function describeDays(days: readonly string[]): string {
  const [first = '', last = first] = [days[0], days.at(-1)];
  if (days.length <= mostDaysListed) return joinList(days.map(formatFullDate), 'or');
  const isUnbroken = countDaysBetween(first, last) === days.length - 1;
  return isUnbroken
    ? formatDayRange(first, last)
    : `${days.length} days of ${formatDayRange(first, last)}`;
}

const mostDaysListed = 3;

/** Explains a part of a query that was left out or read in an unexpected way. */
export function describeNote({ kind, text }: QueryNote, { days }: FilterLabels): string {
  switch (kind) {
    case 'shortened':
      return `Only the first ${maxQueryLength} characters were used.`;
    case 'half-date':
      return `“${text}” is not a complete date and was ignored. Write 14 March or 2023-03-14.`;
    case 'no-such-day':
      return `“${text}” is not a calendar date and was ignored.`;
    case 'outside-days':
      return `“${text}” is outside this collection (${formatDayRange(days.first, days.last)}).`;
    case 'one-spelling':
      return `${text} matches this spelling only. Remove the quotation marks to match every spelling.`;
    case 'short-beginning':
      return `“${text}” matches whole words only. From three letters on, it also matches the beginning of words.`;
  }
}

/** Describes how a suggested search differs: `Without “mariupol”`. */
export function describeSuggestion({ kind, changed }: SearchSuggestion): string {
  switch (kind) {
    case 'spelling':
      return `Did you mean ${changed}?`;
    case 'fewer-words':
      return changed.startsWith('“') ? `Without ${changed}` : `Without “${changed}”`;
    case 'as-words':
      return `With the words ${changed} in the text, on any day`;
    case 'unquoted':
      return 'Without quotation marks: words in any order and spelling';
    case 'topic':
      return `The topic ${changed}`;
    case 'without-filter':
      return changed === 'every' ? 'Without any filter' : `In any ${changed}`;
  }
}
