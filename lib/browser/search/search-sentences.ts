import { daysBetween } from '@/lib/calendar/day-arithmetic';
import { type SearchFacet, searchFacets } from '@/lib/search/facets';
import type { SearchManifest } from '@/lib/search/index-format';
import { maxQueryLength, type QueryNote } from '@/lib/search/parse-query';
import type { SearchResult } from '@/lib/search/run-search';
import type { SearchRequest } from '@/lib/search/search-url';
import type { SearchSuggestion } from '@/lib/search/suggest-searches';
import { countedEntries, joinList } from '@/lib/wording/counts-and-lists';
import { dayRange, fullDate } from '@/lib/wording/format-date';

/** What ids of filters are called. */
export type FilterLabels = Pick<SearchManifest, 'topics' | 'outlets' | 'days'>;

/** A part of the sentence; `without` is the same search without what this part says. */
export type SentencePart = { text: string; without?: SearchRequest };

/** `7 entries with Kyiv (in every spelling) and “grain”, on 14 March 2023, from TRT World`. */
export function foundSentence(
  { hits, query, olderShards, reach }: SearchResult,
  asked: SearchRequest,
  labels: FilterLabels,
): SentencePart[] {
  const words = query.clauses.map(({ text, names, outlet }) => {
    const [name] = names;
    if (name !== undefined) {
      return outlet ? `${name} (its own or naming it)` : `${name} (in every spelling)`;
    }
    return text.startsWith('“') ? text : `“${text}”`;
  });
  const first = [
    countedEntries(hits.length),
    words.length > 0 ? ` with ${joinList(words)}` : '',
    query.days === null || query.days.length === 0 ? '' : `, on ${daysInWords(query.days)}`,
  ].join('');
  const byTime = words.length === 0 && hits.length > 1;
  return [
    { text: first },
    ...searchFacets.flatMap((facet) => filterParts(asked, facet, labels)),
    // What was not searched is not said to hold nothing.
    ...(olderShards > 0 ? [{ text: `, in the newest ${countedEntries(reach)}` }] : []),
    ...(byTime ? [{ text: ', oldest first' }] : []),
  ];
}

const leads = { topic: ', on the topic ', outlet: ', from ', day: ', of ' } as const;

function filterParts(
  asked: SearchRequest,
  facet: SearchFacet,
  labels: FilterLabels,
): SentencePart[] {
  const chosen = asked.filters[facet];
  return chosen.flatMap((value, index) => [
    { text: index === 0 ? leads[facet] : ' or ' },
    {
      text: labelOf(facet, value, labels),
      without: {
        ...asked,
        filters: { ...asked.filters, [facet]: chosen.filter((other) => other !== value) },
      },
    },
  ]);
}

function labelOf(facet: SearchFacet, value: string, { topics, outlets }: FilterLabels): string {
  if (facet === 'day') return fullDate(value);
  const values = facet === 'topic' ? topics : outlets;
  return values.find(({ id }) => id === value)?.label ?? value;
}

/** A few days one by one, many by the first and the last. */
function daysInWords(days: readonly string[]): string {
  const [first = '', last = first] = [days[0], days.at(-1)];
  if (days.length <= mostDaysListed) return joinList(days.map(fullDate), 'or');
  const unbroken = daysBetween(first, last) === days.length - 1;
  return unbroken ? dayRange(first, last) : `${days.length} days of ${dayRange(first, last)}`;
}

const mostDaysListed = 3;

/** What of a query was not taken as it was written. */
export function noteSentence({ kind, text }: QueryNote, { days }: FilterLabels): string {
  switch (kind) {
    case 'shortened':
      return `Only the first ${maxQueryLength} characters were looked for; the rest was left out.`;
    case 'half-date':
      return `“${text}” is not a whole date and was left out; a date is written 14 March or 2023-03-14.`;
    case 'no-such-day':
      return `“${text}” is not a day of any calendar, and was left out.`;
    case 'outside-days':
      return `“${text}” is outside this collection, which holds ${dayRange(days.first, days.last)}.`;
    case 'one-spelling':
      return `${text} was looked for in this spelling alone; without the quotation marks every spelling of a name counts.`;
    case 'short-beginning':
      return `“${text}” was looked for as a whole word; from three letters on, words that begin so are found too.`;
  }
}

/** What another search would do differently: `Without “mariupol”`. */
export function offerWords({ kind, what }: SearchSuggestion): string {
  switch (kind) {
    case 'spelling':
      return `Did you mean ${what}?`;
    case 'fewer-words':
      return what.startsWith('“') ? `Without ${what}` : `Without “${what}”`;
    case 'as-words':
      return `With the words ${what} in the text, of any day`;
    case 'unquoted':
      return 'Without the quotation marks: the words in any order and every spelling';
    case 'topic':
      return `The topic ${what}`;
    case 'without-filter':
      return what === 'every' ? 'Without any filter' : `Whatever the ${what}`;
  }
}
