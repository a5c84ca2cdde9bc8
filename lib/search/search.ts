import { closeness } from './closeness';
import { clausePostings } from './find-postings';
import { bodyBegins, type Manifest, type ShardColumns } from './index-format';
import type { OpenIndex, OpenShard } from './open-index';
import { type Clause, type ParsedQuery, parseQuery, shortestBeginning } from './parse-query';

/** Ids that an entry must have: any of those of a facet, in every facet that has some. */
export type SearchFilters = Readonly<Record<'topic' | 'outlet' | 'day', readonly string[]>>;

export const noSearchFilters: SearchFilters = { topic: [], outlet: [], day: [] };

export type Hit = {
  shard: OpenShard;
  /** Number of the entry in its shard. */
  entry: number;
  day: string;
  /** Where the query’s words stand in it, in order. */
  places: number[];
};

export type SearchResult = {
  query: ParsedQuery;
  /** In order of rank. */
  hits: Hit[];
  /** Shards that were not searched, for they are older than those that were. */
  olderShards: number;
};

type RankedHit = Hit & { inHeadline: number; closeness: number; order: number };

/**
 * Searches an index: every part of the query must be in an entry, and every filter must fit.
 *
 * What counts first is how many parts the headline holds, then how close together they stand, then the
 * chronology, oldest first.
 * @param shards how many shards to search, the newest first
 */
export async function search(
  index: OpenIndex,
  text: string,
  filters: SearchFilters,
  shards = index.shards.length,
): Promise<SearchResult> {
  const query = parseQuery(text, index.manifest);
  const searched = index.shards.slice(0, shards);
  const result = (hits: Hit[]): SearchResult => ({
    query,
    hits,
    olderShards: index.shards.length - searched.length,
  });
  if (query.clauses.length === 0 && query.days === null && !isFiltered(filters)) return result([]);

  const begun = await begunWord(query.clauses, searched);
  const found = await Promise.all(
    searched.map((shard, age) =>
      mayHold(shard, query, filters)
        ? hitsIn(shard, searched.length - age, query, filters, index.manifest, begun)
        : [],
    ),
  );
  return result(
    found
      .flat()
      .sort(
        (a, b) => b.inHeadline - a.inHeadline || a.closeness - b.closeness || a.order - b.order,
      ),
  );
}

export function isFiltered({ topic, outlet, day }: SearchFilters): boolean {
  return topic.length + outlet.length + day.length > 0;
}

/** Whether a shard’s days can answer at all. */
function mayHold({ first, last }: OpenShard, query: ParsedQuery, filters: SearchFilters): boolean {
  const within = (days: readonly string[]) => days.some((day) => first <= day && day <= last);
  return (
    (query.days === null || within(query.days)) && (filters.day.length === 0 || within(filters.day))
  );
}

/**
 * The last word of a query as the beginning of others: only where it is no whole word of the index itself,
 * so that `war` does not find every `warning`. Null where it is not to be taken so.
 */
async function begunWord(
  clauses: readonly Clause[],
  shards: readonly OpenShard[],
): Promise<string | null> {
  const word = clauses.find(({ unfinished }) => unfinished !== null)?.unfinished ?? null;
  const named = clauses.some(({ unfinished, names }) => unfinished !== null && names.length > 0);
  if (word === null || named || word.length < shortestBeginning) return null;
  const whole = await Promise.all(
    shards.map((shard) => shard.beginning(word, (other) => other === word)),
  );
  return whole.every((found) => found.size === 0) ? word : null;
}

async function hitsIn(
  shard: OpenShard,
  age: number,
  query: ParsedQuery,
  filters: SearchFilters,
  manifest: Manifest,
  begun: string | null,
): Promise<RankedHit[]> {
  const columns = await shard.columns();
  const found = await Promise.all(
    query.clauses.map((clause) =>
      clausePostings(shard, clause, manifest, clause.unfinished === null ? null : begun),
    ),
  );
  const dayOf = entryDays(columns);
  const passes = filterTest(columns, dayOf, query, filters, manifest);
  const [fewest, ...others] = [...found].sort((a, b) => a.size - b.size);
  const candidates = fewest ? [...fewest.keys()] : dayOf.map((_, entry) => entry);
  return candidates
    .filter((entry) => passes(entry) && others.every((postings) => postings.has(entry)))
    .map((entry) => {
      const places = found.map((postings) => postings.get(entry) ?? []);
      return {
        shard,
        entry,
        day: dayOf[entry] ?? '',
        places: [...new Set(places.flat())].sort((a, b) => a - b),
        inHeadline: places.filter(([first]) => first !== undefined && first < bodyBegins).length,
        closeness: closeness(places),
        order: age * 1e9 + entry,
      };
    });
}

function entryDays({ days }: ShardColumns): string[] {
  return days.flatMap(([day, entries]) => Array.from({ length: entries }, () => day));
}

function filterTest(
  columns: ShardColumns,
  dayOf: readonly string[],
  query: ParsedQuery,
  filters: SearchFilters,
  manifest: Manifest,
): (entry: number) => boolean {
  const numbers = (values: readonly { id: string }[], ids: readonly string[]) =>
    new Set(ids.map((id) => values.findIndex((value) => value.id === id)));
  const topics = numbers(manifest.topics, filters.topic);
  const outlets = numbers(manifest.outlets, filters.outlet);
  const days = new Set(filters.day);
  const written = query.days === null ? null : new Set(query.days);
  return (entry) => {
    const day = dayOf[entry] ?? '';
    return (
      (topics.size === 0 || (columns.topics[entry] ?? []).some((topic) => topics.has(topic))) &&
      (outlets.size === 0 || outlets.has(columns.outlets[entry] ?? -1)) &&
      (days.size === 0 || days.has(day)) &&
      (written === null || written.has(day))
    );
  };
}
