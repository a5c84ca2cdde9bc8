import { findAntecedent, readApposition, readUnclosedApposition } from './appositions';
import { findClauseStart } from './clause-edges';
import { readJointSpeakers, readTrimmedSpeakers } from './joint-speakers';
import { readSpeaker } from './read-speaker';
import type { ReadingContext } from './reading-context';
import { isFiller, isNegating } from './reporting-verbs';
import type { Speaker } from './speaker-parts';
import type { Token } from './tokenise';

/** Finds where a verb’s subject ends, before fillers such as `has`, `also` or `repeatedly`. */
function findSubjectEnd(tokens: readonly Token[], verb: number): number {
  let end = verb;
  while (end > 0 && isFiller(tokens[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

/** Returns the word before a verb and its fillers: `which` in `which has said`. */
export function findWordBeforeFillers(tokens: readonly Token[], verb: number): Token | undefined {
  return tokens[findSubjectEnd(tokens, verb) - 1];
}

/**
 * Finds the speakers right before a verb: from where the clause begins, without words that only say when or
 * where. Returns null if the words are not a speaker or the verb is negated (`did not say`).
 */
export function findSubject(
  tokens: readonly Token[],
  verb: number,
  context: ReadingContext,
): Speaker[] | null {
  let end = findSubjectEnd(tokens, verb);
  if (isTimePhrase(tokens[end - 2], tokens[end - 1])) end -= 2;
  const last = tokens[end - 1];
  if (last === undefined || isNegating(last.lower)) return null;
  if (last.kind === 'comma') return readApposition(tokens, end - 1, context);
  if (last.lower === 'who' || last.lower === 'which')
    return findAntecedent(tokens, end - 1, context);
  if (last.kind !== 'word') return null;
  const start = findClauseStart(tokens, end);
  const found =
    readJointSpeakers(tokens.slice(start, end), context) ??
    readTrimmedSpeakers(tokens, start, end, context);
  if (found === null) return null;
  return (
    readUnclosedApposition(tokens, start, found, context) ?? [
      ...readFirstOfTwo(tokens, start, found, context),
      ...found,
    ]
  );
}

/** Returns whether two words are a time before a verb: `the institute last week reported`. */
function isTimePhrase(one: Token | undefined, other: Token | undefined): boolean {
  return (
    /^(?:last|this|earlier)$/u.test(one?.lower ?? '') &&
    /^(?:week|month|year|night|morning|weekend)$/u.test(other?.lower ?? '')
  );
}

/** Reads the first of two speakers that a headline separates by a comma: `Ukraine’s Zelenskyy, military vow`. */
function readFirstOfTwo(
  tokens: readonly Token[],
  start: number,
  found: Speaker[],
  context: ReadingContext,
): Speaker[] {
  const [one] = found;
  if (
    one === undefined ||
    one.party !== null ||
    /^(?:the|an?) /iu.test(one.text) ||
    start < 2 ||
    tokens[start - 1]?.kind !== 'comma'
  )
    return [];
  const before = readSpeaker(tokens.slice(0, start - 1), context);
  if (before === null || before.kind === 'pronoun') return [];
  one.party = before.party;
  return [before];
}
