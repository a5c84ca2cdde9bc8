import { type IndexedName, parseOutletKey } from './index-format';
import { type IndexWord, isHyphenated, splitIndexWords } from './index-words';
import type { QueryNameFinder } from './query-names';

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

/** Parses quoted words, which must match exactly. */
export function parsePhrase(text: string): QueryClause {
  const words = splitIndexWords(text).map(({ word }) => word);
  const terms: QueryTerm[] = words.length > 0 ? [{ kind: 'phrase', words }] : [];
  return { text: `“${text.trim()}”`, terms, names: [], outlet: false, unfinished: null };
}

/** Parses text without dates and quotations: names first, then words. */
export function parseClauses(text: string, finder: QueryNameFinder): QueryClause[] {
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
export function addNamesWithPrefix(
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
