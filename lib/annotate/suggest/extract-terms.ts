import { stemmer } from 'stemmer';
import { findFigures } from '../figures/find-figures';
import { stopWords } from './stop-words';

/** A name found in a text: its place, and what it is known by however it is spelled. */
export type IdentifiedSpan = { start: number; end: number; id: string };

/** Finds the names that a catalogue knows. */
export type FindIdentifiedNames = (text: string) => readonly IdentifiedSpan[];

/** What a text is compared by: each term, how often it stands there, and its words where it first does. */
export type Terms = ReadonlyMap<string, { times: number; words: string }>;

const wordPattern = /[\p{L}\p{M}]{2,}|\p{N}+(?:[,.]\p{N}+)*/gu;

/**
 * The terms of a text: its words without case, accents and endings, those of names by what they name,
 * and its figures by kind and value, so that “three wounded” and “wounding 3” meet.
 *
 * Spellings of one foreign name mostly differ in their vowels’ length and in y, j and i (`Zelenskyy`,
 * `Zelenskiy`, `Zelensky`; `Avdiivka`, `Avdiyivka`): these fall together even where no catalogue knows
 * the name.
 * @param findNames names by a catalogue’s ids; where there is none, only the folding helps
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

/** A word for comparing: without accents and endings, and with y, j, i and their doubles alike. */
function foldTerm(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return stemmer(plain).replace(/[ijy]+/gu, 'i');
}
