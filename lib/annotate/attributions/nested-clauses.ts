import type { Clause } from './clause';
import { findRelay, shortenRelay } from './find-relay';
import type { ReadingContext } from './reading-context';
import type { Sentence, Token } from './tokenise';

const coordinator = /^(?:but|while|whereas|although|though|and|yet)$/u;

/**
 * Keeps the clauses of a sentence that report a statement of their own.
 *
 * - Drops a clause inside another’s speech: in `Kuleba said it does not matter what Russia says` Russia is
 *   not quoted. A speaker at the end, after a comma, says everything before it.
 * - Turns a news medium next to another speaker into that clause’s relay: `…, the mayor said, Reuters
 *   reports`.
 */
export function keepOuterClauses(
  clauses: readonly Clause[],
  sentence: Sentence,
  context: ReadingContext,
): Clause[] {
  const isMedium = ({ speakers }: Clause) => speakers.every(({ kind }) => kind === 'medium');
  const people = clauses.filter((clause) => !isMedium(clause));
  const media = clauses.filter(isMedium);
  const leading = people.reduce<Clause[]>((kept, clause) => {
    const isInner = kept.some((outer) => containsAfter(outer, clause, sentence));
    if (!isInner || closesSentence(clause, sentence)) kept.push(clause);
    return kept;
  }, []);
  const own = leading.filter(
    (clause) => !leading.some((outer) => containsBefore(outer, clause, sentence)),
  );
  if (own.length === 0) return media.slice(0, 1);
  const named = findRelay(sentence.tokens, context);
  return own.map((clause) => {
    const adjacent = media.find((medium) => !areSeparated(medium, clause, sentence));
    const relay = adjacent?.speakers.map(({ text }) => text).join(' and ');
    const via = clause.via ?? (relay === undefined ? named : shortenRelay(relay, context));
    return { ...clause, via };
  });
}

/** Returns whether a clause is inside the speech of an earlier one: `X said that Y says …` */
function containsAfter(outer: Clause, inner: Clause, sentence: Sentence): boolean {
  return (
    outer.speechPosition === 'after' &&
    inner.speechPosition !== 'unknown' &&
    outer.start < inner.start &&
    !areSeparated(outer, inner, sentence)
  );
}

/** Returns whether everything before a clause is its speaker’s: `X has suggested that …, Y said`. */
function closesSentence({ speechPosition, start }: Clause, { tokens }: Sentence): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return speechPosition === 'before' && tokens[at - 1]?.kind === 'comma';
}

/** Returns whether a clause is inside the speech of a later one: `… what Y says, X said` */
function containsBefore(outer: Clause, inner: Clause, sentence: Sentence): boolean {
  return (
    outer.speechPosition === 'before' &&
    inner.speechPosition !== 'unknown' &&
    inner.start < outer.start &&
    !areSeparated(outer, inner, sentence)
  );
}

function areSeparated(one: Clause, other: Clause, { tokens }: Sentence): boolean {
  const [from, to] = [Math.min(one.start, other.start), Math.max(one.start, other.start)];
  return findSeparators(tokens).some((at) => from < at && at < to);
}

/** Finds where coordinate clauses are separated: at a semicolon, or at a comma before `but` and the like. */
function findSeparators(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ kind, text, start }, index) => {
    const isSeparator = kind === 'comma' && coordinator.test(tokens[index + 1]?.lower ?? '');
    return isSeparator || text === ';' ? [start] : [];
  });
}

/** Finds the part of a sentence with a clause and its speech: all of it unless other clauses are separated. */
export function findSentencePart(clause: Clause, all: readonly Clause[], sentence: Sentence) {
  const cuts = findSeparators(sentence.tokens).filter((cut) =>
    all.some((other) => other !== clause && other.start < cut !== clause.start < cut),
  );
  return {
    start: cuts.filter((cut) => cut < clause.start).at(-1) ?? sentence.start,
    end: cuts.find((cut) => cut > clause.start) ?? sentence.end,
  };
}
