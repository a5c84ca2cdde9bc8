import { doubleQuotationMarks } from '@/lib/text/quotation-marks';
import { type IndexedName, parseOutletKey, type SearchManifest } from './index-format';
import { type IndexWord, isHyphenated, splitIndexWords } from './index-words';
import { readQueryDates } from './query-dates';
import { compileQueryNames, type QueryNameFinder } from './query-names';

/** One way to match a part of a query. */
export type QueryTerm =
  | { kind: 'name'; key: string }
  /** A word in any of its forms and spellings. */
  | { kind: 'word'; word: string }
  /** These exact words in sequence. */
  | { kind: 'phrase'; words: string[] };

/** A part of a query. An entry must match any of its terms. */
export type QueryClause = {
  /** The part as written. */
  text: string;
  terms: QueryTerm[];
  /** Labels of the names in the catalogue that it may mean. */
  names: string[];
  /** True if the names are outlets’: entries by the outlet match, and entries that mention it. */
  outlet: boolean;
  /** The last word of the query, which may be the prefix of a longer one. */
  unfinished: string | null;
};

/** A remark on a query: a part that was ignored, or a limit of the search. */
export type QueryNote = {
  kind:
    | 'shortened'
    | 'half-date'
    | 'no-such-day'
    | 'outside-days'
    | 'short-beginning'
    /** A name in quotation marks: only the spelling within them is searched for. */
    | 'one-spelling';
  text: string;
};

export type ParsedQuery = {
  clauses: QueryClause[];
  /** The days of its dates; null if it has no date. */
  days: string[] | null;
  /** The dates as written. */
  dates: string[];
  notes: QueryNote[];
};

/** The rest is cut off: no question of a reader is longer, but pasted pages are. */
export const maxQueryLength = 300;
const maxClauses = 20;
/** Shorter prefixes match too many words to be useful. */
export const minPrefixLength = 3;

/** Stop words: ignored if the query has any other word. */
const stopWords = new Set(
  'a about an and any anything are as at be been by did do does everything find for from had happen happened happening happens has have how in into is it its many me much of on or said say says show tell that the their them there they this to was were what when where which who whom whose why will with'.split(
    ' ',
  ),
);

const quotation = new RegExp(
  `[${doubleQuotationMarks}]([^${doubleQuotationMarks}]*)[${doubleQuotationMarks}]`,
  'gu',
);

/** Parses a query: names first, then words. Dates in it select days. */
export function parseQuery(raw: string, { names, days: span }: SearchManifest): ParsedQuery {
  const tidy = raw.normalize('NFC');
  const query = tidy.slice(0, maxQueryLength);
  const notes: QueryNote[] = [];
  if (tidy.trimEnd().length > maxQueryLength) notes.push({ kind: 'shortened', text: query });

  const quoted = Array.from(query.matchAll(quotation), ([, words = '']) => words);
  const dated = query.split(quotation).flatMap((part, index) =>
    // Every other part is the text of a quotation.
    index % 2 === 1 ? [] : [readQueryDates(removeInitialPoints(part), span)],
  );
  const known = dated.flatMap(({ days }) => days ?? []);
  for (const { halfTyped, impossible } of dated) {
    notes.push(...halfTyped.map((text): QueryNote => ({ kind: 'half-date', text })));
    notes.push(...impossible.map((text): QueryNote => ({ kind: 'no-such-day', text })));
  }
  const dates = dated.flatMap(({ written }) => written);
  const days = dates.length > 0 ? [...new Set(known)].sort() : null;
  if (days?.every((day) => day < span.first || day > span.last)) {
    notes.push({ kind: 'outside-days', text: dates.join(', ') });
  }

  const finder = compileQueryNames(names);
  const free = dated.flatMap(({ rest }) => rest.flatMap((text) => parseClauses(text, finder)));
  const meaningful = free.filter(
    ({ terms }) => !terms.every((term) => term.kind === 'word' && stopWords.has(term.word)),
  );
  const phrases = quoted.map(parsePhrase).filter(({ terms }) => terms.length > 0);
  for (const { text, terms } of phrases) {
    if (terms.some((term) => term.kind === 'phrase' && hasNameWithVariants(text, finder))) {
      notes.push({ kind: 'one-spelling', text });
    }
  }
  const words = meaningful.length + phrases.length > 0 || days !== null ? meaningful : free;
  const ending = findLastWord(query);
  const last = words.at(-1);
  if (ending !== null && last?.unfinished === ending) {
    if (/^\p{L}{1,2}$/u.test(ending) && last.text.length === ending.length && !last.names.length) {
      notes.push({ kind: 'short-beginning', text: ending });
    }
  }
  const clauses = [...words, ...phrases].slice(0, maxClauses).map((clause) => ({
    ...clause,
    unfinished: clause === last && clause.unfinished === ending ? ending : null,
  }));
  return { clauses: addNamesWithPrefix(clauses, finder), days, dates, notes };
}

/** Removes the points of initials, as they are written with and without: `U.N.` is `UN`. */
function removeInitialPoints(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (initials) =>
    initials.replaceAll('.', '').toUpperCase(),
  );
}

function parsePhrase(text: string): QueryClause {
  const words = splitIndexWords(text).map(({ word }) => word);
  const terms: QueryTerm[] = words.length > 0 ? [{ kind: 'phrase', words }] : [];
  return { text: `“${text.trim()}”`, terms, names: [], outlet: false, unfinished: null };
}

/** Returns the word at the very end of a query, or null if something follows it. */
function findLastWord(query: string): string | null {
  const last = splitIndexWords(query).at(-1);
  return last && last.end === query.length ? last.word : null;
}

/** Returns whether a text has a name with several spellings. */
function hasNameWithVariants(text: string, finder: QueryNameFinder): boolean {
  const words = splitIndexWords(text);
  return words.some((_, at) =>
    finder.at(text, words, at)?.names.some(({ spellings }) => spellings.length > 1),
  );
}

function parseClauses(text: string, finder: QueryNameFinder): QueryClause[] {
  const words = splitIndexWords(text);
  const clauses: QueryClause[] = [];
  for (let at = 0; at < words.length; ) {
    const name = finder.at(text, words, at);
    const length = name?.length ?? countHyphenated(text, words, at);
    const run = words.slice(at, at + length);
    const written = run.map(({ word }) => word);
    const titles = name?.names.every(isPerson) ? countTitlesAtEnd(clauses) : 0;
    const first = clauses.splice(clauses.length - titles)[0];
    const start = first ? text.lastIndexOf(first.text, run[0]?.start) : run[0]?.start;
    const printed = text.slice(start, run.at(-1)?.end);
    clauses.push({
      text: printed,
      terms: [
        ...(name?.names.map(({ key }): QueryTerm => ({ kind: 'name', key })) ?? []),
        // A name that is all capitals is another word in lower case: `US`, `us`.
        ...(name?.capitalsOnly ? [] : makeWordTerms(written)),
      ],
      names: name?.names.map(({ label }) => label) ?? [],
      outlet: name?.names.every(({ key }) => parseOutletKey(key) !== null) ?? false,
      unfinished: written.at(-1) ?? null,
    });
    at += length;
  }
  return clauses;
}

/**
 * Titles of people, ignored before a name: `President Zelenskyy` finds the same entries as the name, with
 * or without the title.
 */
const titles = new Set(
  'president minister premier chancellor general colonel commander chief secretary governor mayor ambassador spokesman spokeswoman spokesperson prime foreign defence defense mr mrs ms dr'.split(
    ' ',
  ),
);

/** Counts the titles at the end of the parsed part of a query. */
function countTitlesAtEnd(clauses: readonly QueryClause[]): number {
  const others = clauses.findLastIndex(
    ({ names, unfinished }) => names.length > 0 || unfinished === null || !titles.has(unfinished),
  );
  return clauses.length - 1 - others;
}

function isPerson({ key }: IndexedName): boolean {
  return key.startsWith('@people/');
}

/** Counts the words that hyphens join, from one word on. */
function countHyphenated(text: string, words: readonly IndexWord[], at: number): number {
  let length = 1;
  for (;;) {
    const [before, after] = [words[at + length - 1], words[at + length]];
    if (!before || !after || !isHyphenated(text, before, after)) return length;
    length += 1;
  }
}

function makeWordTerms(words: readonly string[]): QueryTerm[] {
  const [only, ...more] = words;
  if (only !== undefined && more.length === 0) return [{ kind: 'word', word: only }];
  return [
    { kind: 'phrase', words: [...words] },
    { kind: 'word', word: words.join('') },
  ];
}

/** Adds the names that begin with the last word of the query. */
function addNamesWithPrefix(
  clauses: readonly QueryClause[],
  finder: QueryNameFinder,
): QueryClause[] {
  return clauses.map((clause) => {
    const { unfinished } = clause;
    if (unfinished === null || clause.names.length > 0) return clause;
    const names = finder.withPrefix(unfinished);
    return {
      ...clause,
      terms: [...clause.terms, ...names.map(({ key }): QueryTerm => ({ kind: 'name', key }))],
    };
  });
}
