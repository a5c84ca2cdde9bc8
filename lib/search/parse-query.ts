import { doubleQuotationMarks } from '@/lib/text/quotation-marks';
import type { SearchManifest } from './index-format';
import { splitIndexWords } from './index-words';
import { addNamesWithPrefix, parseClauses, parsePhrase, type QueryClause } from './query-clauses';
import { readQueryDates } from './query-dates';
import { compileQueryNames, type QueryNameFinder } from './query-names';

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
