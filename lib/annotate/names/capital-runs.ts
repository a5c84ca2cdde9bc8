import { requireValue } from '@/lib/text/required';
import type { Span } from '@/lib/text/span';
import { splitSentences } from '@/lib/text/split-sentences';
import { splitWords, type Word } from '../phrases/split-words';

/** Adjacent capitalised words, with the lower-case words between them: `Committee of the Red Cross`. */
export type CapitalRun = { words: Word[]; opensSentence: boolean };

/** Lower-case words that a name may have between two capitalised ones. */
const linking = new Set(['of', 'the', 'for', 'de', 'van', 'der', 'von', 'bin', 'al', 'el']);

/** Characters that may separate two words of one name. */
const joining = /^(?:\s+|[-–]|\.\s?|['’])$/u;

/** Text before the first word of a sentence; a colon or an opening quotation mark begins one too. */
const opening = /^(?:[\s"'“‘«([–—-]*|.*[:"“‘«]\s*)$/u;

/**
 * Finds runs of capitalised words, in text order.
 * @param known spans of known names, in text order; they end a run and are part of none
 */
export function findCapitalRuns(text: string, known: readonly Span[]): CapitalRun[] {
  const sentences = splitSentences(text);
  let sentenceAt = 0;
  let knownAt = 0;
  let reached = 0;
  const runs: CapitalRun[] = [];
  let run: Word[] = [];
  let linked: Word[] = [];
  let opensSentence = false;
  const close = () => {
    if (run.length > 0) runs.push({ words: run, opensSentence });
    run = [];
    linked = [];
  };
  for (const word of splitWords(text)) {
    for (let next = known[knownAt]; next && next.start <= word.start; next = known[knownAt]) {
      reached = Math.max(reached, next.end);
      knownAt += 1;
    }
    while ((sentences[sentenceAt]?.end ?? text.length) <= word.start) sentenceAt += 1;
    const before = linked.at(-1) ?? run.at(-1);
    if (before && !joining.test(text.slice(before.end, word.start))) close();
    if (word.start < reached) close();
    else if (isCapital(text, word)) {
      if (run.length === 0) {
        const { start } = requireValue(sentences[sentenceAt], 'Every word is in a sentence.');
        const ahead = text.slice(Math.max(start, word.start - 8), word.start);
        opensSentence = word.start - start < 8 ? opening.test(ahead) : /[:"“‘«]\s*$/u.test(ahead);
      }
      run.push(...linked, word);
      linked = [];
    } else if (run.length > 0 && linking.has(word.exact)) linked.push(word);
    else close();
  }
  close();
  return runs;
}

function isCapital(text: string, { start }: Word): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}
