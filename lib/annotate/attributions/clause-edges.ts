import { readSpeaker } from './read-speaker';
import type { ReadingContext } from './reading-context';
import { classifyReportingVerb } from './reporting-verbs';
import { isCapitalised, type Speaker } from './speaker-parts';
import type { Token } from './tokenise';

/** Words that begin a clause: nothing before them belongs to the next verb’s subject. */
export const clauseWords = new Set(
  (
    'that which what who whom as but while when where because although though after before since ' +
    'until than whether how why so yet whereas if once'
  ).split(' '),
);

/** Finds where the clause of the word before `end` begins. */
export function findClauseStart(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isInner =
      token.kind === 'quote' &&
      at < end - 1 &&
      tokens[at - 1]?.kind === 'word' &&
      /^\S+(?:\s\S+)?[^,.!?]["'”’»]$/u.test(token.text);
    const isEdge = token.kind !== 'word' && !isInner;
    if (isEdge || clauseWords.has(token.lower) || classifyReportingVerb(token.lower) === 'verb')
      return at + 1;
  }
  return 0;
}

/** Finds how far a speaker that begins at a token can reach: to the next mark, reporting verb or clause. */
export function findSpeakerEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < 14) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'comma' || token.kind === 'break') break;
    if (classifyReportingVerb(token.lower) === 'verb' || clauseWords.has(token.lower)) break;
    end += 1;
  }
  return end;
}

/** Reads the longest speaker that begins at a token and stays within its clause. */
export function readLongestSpeaker(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
): Speaker | null {
  const end = findSpeakerEnd(tokens, at);
  for (let to = end; to > at; to -= 1) {
    const speaker = readSpeaker(tokens.slice(at, to), context);
    const next = tokens[to];
    // A capitalised word right after it would be the rest of a name.
    if (speaker !== null && !(next !== undefined && isCapitalised(next) && next.kind === 'word'))
      return speaker;
  }
  return null;
}
