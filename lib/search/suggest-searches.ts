import { monthNames } from '@/lib/calendar/month-names';
import { editDistance } from './edit-distance';
import { isFiltered, noSearchFilters, type SearchFilters } from './facets';
import type { SearchManifest } from './index-format';
import { splitIndexWords } from './index-words';
import type { OpenIndex } from './open-index';
import { type ParsedQuery, parseQuery, type QueryClause } from './parse-query';
import { searchUntilFound } from './run-search';
import { matchExactly, stemWord } from './word-forms';

/** Another search that finds something, where one found nothing. */
export type SearchSuggestion = {
  /**
   * `spelling`: a word put right. `fewer-words`: a part left out. `without-filter`: a filter taken
   * away. `as-words`: a date looked for in the texts in place of being a day. `unquoted`: the words of a
   * phrase in any order and spelling. `topic`: all of a topic that is called so.
   */
  kind: 'spelling' | 'fewer-words' | 'without-filter' | 'as-words' | 'unquoted' | 'topic';
  query: string;
  filters: SearchFilters;
  /** What was put right, left out or taken away. */
  what: string;
  entries: number;
  /** Whether there may be further ones, among entries that were not searched. */
  more: boolean;
};

type Offer = Omit<SearchSuggestion, 'entries' | 'more'>;

const mostOffers = 4;

/** What comes nearest to a search that found nothing: only what does find something is offered. */
export async function suggestSearches(
  index: OpenIndex,
  text: string,
  filters: SearchFilters,
): Promise<SearchSuggestion[]> {
  const query = parseQuery(text, index.manifest);
  const { clauses, dates } = query;
  const written = (parts: readonly QueryClause[]) =>
    [...parts.map((clause) => clause.text), ...dates].join(' ');

  const offers: Offer[] = [];
  const corrected = await correctedClauses(index, clauses);
  if (corrected) {
    const spelled = written(corrected);
    offers.push({ kind: 'spelling', query: spelled, filters, what: spelled });
  }
  if (clauses.some(isPhrase)) {
    const bare = clauses.map(({ text: own }) => own.replace(/[“”]/gu, ''));
    offers.push({ kind: 'unquoted', query: [...bare, ...dates].join(' '), filters, what: '' });
  }
  for (const { id, label } of topicsCalled(index, clauses)) {
    const onTopic = { ...filters, topic: [id] };
    offers.push({ kind: 'topic', query: dates.join(' '), filters: onTopic, what: label });
  }
  for (const facet of ['topic', 'outlet', 'day'] as const) {
    if (filters[facet].length === 0) continue;
    const without = { ...filters, [facet]: [] };
    offers.push({ kind: 'without-filter', query: text, filters: without, what: facet });
  }
  if (dates.length > 0) {
    const words = clauses.map((clause) => clause.text);
    for (const printed of datesInQuotes(query)) {
      const asWords = [...words, ...printed].join(' ');
      offers.push({ kind: 'as-words', query: asWords, filters, what: printed.join(' ') });
    }
    if (words.length > 0) {
      const what = dates.join(', ');
      offers.push({ kind: 'fewer-words', query: words.join(' '), filters, what });
    }
  }
  if (clauses.length + dates.length > 1) {
    for (const left of clauses) {
      const others = clauses.filter((clause) => clause !== left);
      offers.push({ kind: 'fewer-words', query: written(others), filters, what: left.text });
    }
  }
  if (isFiltered(filters)) {
    offers.push({ kind: 'without-filter', query: text, filters: noSearchFilters, what: 'every' });
  }
  const found = await counted(index, offers);
  if (found.length > 0) return found;
  // Where more than one part is found nowhere, or never with the others.
  const held = await heldTogether(index, query, filters);
  const left = clauses.filter((clause) => !held.includes(clause)).map(inQuotes);
  const most: Offer = {
    kind: 'fewer-words',
    query: written(held),
    filters,
    what: left.join(', '),
  };
  return held.length === 0 ? [] : counted(index, [most]);
}

/** Parts of a query that are found together: each that is, with those before it that were. */
async function heldTogether(
  index: OpenIndex,
  { clauses, dates }: ParsedQuery,
  filters: SearchFilters,
): Promise<QueryClause[]> {
  const held: QueryClause[] = [];
  for (const clause of clauses) {
    const asked = [...held, clause].map(({ text }) => text);
    const { hits } = await searchUntilFound(index, [...asked, ...dates].join(' '), filters, 1);
    if (hits.length > 0) held.push(clause);
  }
  return held;
}

function inQuotes(clause: QueryClause): string {
  return isPhrase(clause) ? clause.text : `“${clause.text}”`;
}

function isPhrase({ text }: QueryClause): boolean {
  return text.startsWith('“');
}

/** Topics in whose name every word of the query stands. */
function topicsCalled(
  { manifest }: OpenIndex,
  clauses: readonly QueryClause[],
): SearchManifest['topics'] {
  const wanted = clauses
    .flatMap(({ text }) => splitIndexWords(text))
    .map(({ word }) => stemWord(word));
  if (wanted.length === 0) return [];
  return manifest.topics.filter(({ label }) => {
    const own = new Set(splitIndexWords(label).map(({ word }) => stemWord(word)));
    return wanted.every((word) => own.has(word));
  });
}

/** The dates of a query as texts may print them, in quotation marks: as written, and in full. */
function datesInQuotes({ dates, days }: ParsedQuery): string[][] {
  const asWritten = dates.map((date) => `“${date.replace(/^(?:on|of|from|in|for) /i, '')}”`);
  const [only = '', ...more] = days ?? [];
  if (only === '' || more.length > 0) return [asWritten];
  const [year, month, day] = only.split('-').map(Number);
  const name = monthNames[(month ?? 1) - 1];
  const inFull = dates.some((date) => date.includes(String(year))) ? ` ${year}` : '';
  return [asWritten, [`“${name} ${day}${inFull}”`], [`“${day} ${name}${inFull}”`]];
}

/** The offers that find something, with how much; at most a few. */
async function counted(index: OpenIndex, offers: readonly Offer[]): Promise<SearchSuggestion[]> {
  const found: SearchSuggestion[] = [];
  const seen = new Set<string>();
  for (const offer of offers) {
    const address = JSON.stringify([offer.query, offer.filters]);
    if (offer.query.trim() === '' && !isFiltered(offer.filters)) continue;
    if (found.length === mostOffers || seen.has(address)) continue;
    seen.add(address);
    const { hits, olderShards } = await searchUntilFound(index, offer.query, offer.filters, 1);
    if (hits.length > 0) found.push({ ...offer, entries: hits.length, more: olderShards > 0 });
  }
  return found;
}

/** The query with each word that no entry holds put right; null where nothing is to be. */
async function correctedClauses(
  index: OpenIndex,
  clauses: readonly QueryClause[],
): Promise<QueryClause[] | null> {
  // Words of the newest entries are enough to be corrected by; those of the older ones are right as well.
  const list = (await index.shards[0]?.list()) ?? [];
  const names = new Set(index.manifest.names.flatMap(({ spellings }) => spellings.flat()));
  const known = new Set([...list, ...names]);
  const corrected = await Promise.all(
    clauses.map(async (clause) => {
      const word = clause.terms.find((term) => term.kind === 'word')?.word;
      if (clause.names.length > 0 || word === undefined || known.has(word)) return clause;
      if ((await index.findOlderShards(matchExactly(word))) !== 0n) return clause;
      const right = nearestWord(word, known, names) ?? parted(word, known);
      return right === null ? clause : { ...clause, text: right };
    }),
  );
  return corrected.some((clause, at) => clause !== clauses[at]) ? corrected : null;
}

/**
 * The word that takes the fewest changes: none in short words, one in middling ones, two in long ones, and
 * then not in the first letter, which is seldom mistyped. Of several a name, which is misspelt more often.
 */
function nearestWord(
  word: string,
  known: ReadonlySet<string>,
  names: ReadonlySet<string>,
): string | null {
  const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  let best: { word: string; edits: number } | null = null;
  for (const other of known) {
    const edits = editDistance(word, other, limit);
    const sameFirst = other[0] === word[0];
    if (edits === 0 || edits > limit || (edits > 1 && !sameFirst)) continue;
    const weight = edits + (sameFirst ? 0 : 0.5) - (names.has(other) ? 0.25 : 0);
    if (best === null || weight < best.edits) best = { word: other, edits: weight };
  }
  return best?.word ?? null;
}

/** Two words that were written as one: `graindeal`. */
function parted(word: string, known: ReadonlySet<string>): string | null {
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (known.has(first) && known.has(second)) return `${first} ${second}`;
  }
  return null;
}

/** Shorter ones are found in too many words. */
const shortestPart = 3;
