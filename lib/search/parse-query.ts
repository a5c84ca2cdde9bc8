import { doubleQuotationMarks } from '@/lib/text/quotation-marks';
import { type IndexedName, parseOutletKey, type SearchManifest } from './index-format';
import { type IndexWord, isHyphenated, splitIndexWords } from './index-words';
import { readQueryDates } from './query-dates';
import { compileQueryNames, type QueryNameFinder } from './query-names';

/** One way in which an entry can answer a part of a query. */
export type QueryTerm =
  | { kind: 'name'; key: string }
  /** The word in any of its forms and spellings. */
  | { kind: 'word'; word: string }
  /** These very words in a row. */
  | { kind: 'phrase'; words: string[] };

/** A part of a query: an entry must hold any of its terms. */
export type QueryClause = {
  /** As it was written. */
  text: string;
  terms: QueryTerm[];
  /** What the catalogue calls it, where it is a name. */
  names: string[];
  /** The names are of outlets: an entry of one answers as well as an entry that names it. */
  outlet: boolean;
  /** The query ends with this word, which may be the beginning of a longer one. */
  unfinished: string | null;
};

/** What of a query was left out, or is worth telling. */
export type QueryNote = {
  kind:
    | 'shortened'
    | 'half-date'
    | 'no-such-day'
    | 'outside-days'
    | 'short-beginning'
    /** A name in quotation marks, of which only the spelling in them is looked for. */
    | 'one-spelling';
  text: string;
};

export type ParsedQuery = {
  clauses: QueryClause[];
  /** The days that its dates allow; null where it has none. */
  days: string[] | null;
  /** The dates as written. */
  dates: string[];
  notes: QueryNote[];
};

/** What follows is cut off: no reader’s question is longer, and pasted pages are. */
export const maxQueryLength = 300;
const mostClauses = 20;
/** Shorter beginnings of words are too many to be of use. */
export const minPrefixLength = 3;

/** Words that ask and join and tell nothing of the matter; left out where any other word is given. */
const askingWords = new Set(
  'a about an and any anything are as at be been by did do does everything find for from had happen happened happening happens has have how in into is it its many me much of on or said say says show tell that the their them there they this to was were what when where which who whom whose why will with'.split(
    ' ',
  ),
);

const quotation = new RegExp(
  `[${doubleQuotationMarks}]([^${doubleQuotationMarks}]*)[${doubleQuotationMarks}]`,
  'gu',
);

/** Reads a query: names first, then words; a date in it becomes a choice of days. */
export function parseQuery(raw: string, { names, days: span }: SearchManifest): ParsedQuery {
  const tidy = raw.normalize('NFC');
  const query = tidy.slice(0, maxQueryLength);
  const notes: QueryNote[] = [];
  if (tidy.trimEnd().length > maxQueryLength) notes.push({ kind: 'shortened', text: query });

  const quoted = Array.from(query.matchAll(quotation), ([, words = '']) => words);
  const dated = query.split(quotation).flatMap((part, index) =>
    // Every other part is what a quotation held.
    index % 2 === 1 ? [] : [readQueryDates(withoutPoints(part), span)],
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
  const free = dated.flatMap(({ rest }) => rest.flatMap((text) => clausesOf(text, finder)));
  const telling = free.filter(
    ({ terms }) => !terms.every((term) => term.kind === 'word' && askingWords.has(term.word)),
  );
  const phrases = quoted.map(phraseClause).filter(({ terms }) => terms.length > 0);
  for (const { text, terms } of phrases) {
    if (terms.some((term) => term.kind === 'phrase' && holdsName(text, finder))) {
      notes.push({ kind: 'one-spelling', text });
    }
  }
  const words = telling.length + phrases.length > 0 || days !== null ? telling : free;
  const ending = endingWord(query);
  const last = words.at(-1);
  if (ending !== null && last?.unfinished === ending) {
    if (/^\p{L}{1,2}$/u.test(ending) && last.text.length === ending.length && !last.names.length) {
      notes.push({ kind: 'short-beginning', text: ending });
    }
  }
  const clauses = [...words, ...phrases].slice(0, mostClauses).map((clause) => ({
    ...clause,
    unfinished: clause === last && clause.unfinished === ending ? ending : null,
  }));
  return { clauses: withBegunNames(clauses, finder), days, dates, notes };
}

/** Initials are written with points or without: `U.N.` is `UN`. */
function withoutPoints(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu, (initials) =>
    initials.replaceAll('.', '').toUpperCase(),
  );
}

function phraseClause(text: string): QueryClause {
  const words = splitIndexWords(text).map(({ word }) => word);
  const terms: QueryTerm[] = words.length > 0 ? [{ kind: 'phrase', words }] : [];
  return { text: `“${text.trim()}”`, terms, names: [], outlet: false, unfinished: null };
}

/** The word that the query ends with, where nothing follows it. */
function endingWord(query: string): string | null {
  const last = splitIndexWords(query).at(-1);
  return last && last.end === query.length ? last.word : null;
}

/** Whether a text holds a name that has other spellings. */
function holdsName(text: string, finder: QueryNameFinder): boolean {
  const words = splitIndexWords(text);
  return words.some((_, at) =>
    finder.at(text, words, at)?.names.some(({ spellings }) => spellings.length > 1),
  );
}

function clausesOf(text: string, finder: QueryNameFinder): QueryClause[] {
  const words = splitIndexWords(text);
  const clauses: QueryClause[] = [];
  for (let at = 0; at < words.length; ) {
    const name = finder.at(text, words, at);
    const length = name?.length ?? hyphenatedRun(text, words, at);
    const run = words.slice(at, at + length);
    const written = run.map(({ word }) => word);
    const titles = name?.names.every(isPerson) ? titlesAtEnd(clauses) : 0;
    const first = clauses.splice(clauses.length - titles)[0];
    const start = first ? text.lastIndexOf(first.text, run[0]?.start) : run[0]?.start;
    const printed = text.slice(start, run.at(-1)?.end);
    clauses.push({
      text: printed,
      terms: [
        ...(name?.names.map(({ key }): QueryTerm => ({ kind: 'name', key })) ?? []),
        // What is a name in capitals alone is another word in other letters: `US`, `us`.
        ...(name?.capitalsOnly ? [] : literalTerms(written)),
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
 * What somebody is, where the name follows: `President Zelenskyy` asks for no other entries than the name
 * does, whichever of them call him so.
 */
const titles = new Set(
  'president minister premier chancellor general colonel commander chief secretary governor mayor ambassador spokesman spokeswoman spokesperson prime foreign defence defense mr mrs ms dr'.split(
    ' ',
  ),
);

/** How many of the last parts of a query are titles of whoever is named next. */
function titlesAtEnd(clauses: readonly QueryClause[]): number {
  const others = clauses.findLastIndex(
    ({ names, unfinished }) => names.length > 0 || unfinished === null || !titles.has(unfinished),
  );
  return clauses.length - 1 - others;
}

function isPerson({ key }: IndexedName): boolean {
  return key.startsWith('@people/');
}

/** How many words from here on are joined by hyphens. */
function hyphenatedRun(text: string, words: readonly IndexWord[], at: number): number {
  let length = 1;
  for (;;) {
    const [before, after] = [words[at + length - 1], words[at + length]];
    if (!before || !after || !isHyphenated(text, before, after)) return length;
    length += 1;
  }
}

function literalTerms(words: readonly string[]): QueryTerm[] {
  const [only, ...more] = words;
  if (only !== undefined && more.length === 0) return [{ kind: 'word', word: only }];
  return [
    { kind: 'phrase', words: [...words] },
    { kind: 'word', word: words.join('') },
  ];
}

/** A name that the query’s last word begins counts as well as the word. */
function withBegunNames(clauses: readonly QueryClause[], finder: QueryNameFinder): QueryClause[] {
  return clauses.map((clause) => {
    const { unfinished } = clause;
    if (unfinished === null || clause.names.length > 0) return clause;
    const begun = finder.begunBy(unfinished);
    return {
      ...clause,
      terms: [...clause.terms, ...begun.map(({ key }): QueryTerm => ({ kind: 'name', key }))],
    };
  });
}
