import { stemmer } from 'stemmer';
import { findFigures } from '../figures/find-figures';
import { stopWords } from './stop-words';

/** A name found in a text: its place, and its id, which all spellings share. */
export type IdentifiedSpan = { start: number; end: number; id: string };

/** Finds the names that the catalogue has. */
export type FindIdentifiedNames = (text: string) => readonly IdentifiedSpan[];

/** The terms that a text is compared by, with their frequency and the words of their first occurrence. */
export type Terms = ReadonlyMap<string, { times: number; words: string }>;

const wordPattern = /[\p{L}\p{M}]{2,}|\p{N}+(?:[,.]\p{N}+)*/gu;

/**
 * Extracts the terms of a text: stemmed words without case and accents, names by their ids, and figures by
 * kind and value, so that “three wounded” and “wounding 3” match.
 *
 * Spellings of a foreign name mostly differ in doubled vowels and in y, j and i (`Zelenskyy`, `Zelenskiy`,
 * `Zelensky`; `Avdiivka`, `Avdiyivka`); folding makes these equal even if the catalogue lacks the name.
 * @param findNames finds the catalogue’s names; without it, names are words like any other
 */
export function extractTerms(text: string, findNames: FindIdentifiedNames = () => []): Terms {
  const terms = new Map<string, { times: number; words: string }>();
  const count = (term: string, words: string) => {
    const known = terms.get(term);
    if (known === undefined) terms.set(term, { times: 1, words });
    else known.times += 1;
  };
  let rest = '';
  let at = 0;
  for (const { start, end, id } of findNames(text)) {
    count(`=${id}`, text.slice(start, end));
    if (start < at) continue;
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  rest += text.slice(at);
  for (const [word] of rest.matchAll(wordPattern)) {
    const plain = word.toLowerCase();
    if (!stopWords.has(plain)) count(foldTerm(plain), word);
  }
  for (const { counts, value, text: words } of findFigures(text)) {
    if (value !== null) count(`#${counts.kind} ${[value].flat().join('–')}`, words);
  }
  return terms;
}

/** Stems a word, removes its accents, and makes y, j, i and their doubles equal. */
function foldTerm(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return stemmer(plain).replace(/[ijy]+/gu, 'i');
}
