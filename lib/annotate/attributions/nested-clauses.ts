import type { Clause } from './clause';
import { findRelay, shortenRelay } from './find-relay';
import type { ReadingContext } from './reading-context';
import type { Sentence, Token } from './tokenise';

const parting = /^(?:but|while|whereas|although|though|and|yet)$/u;

/**
 * The clauses of a sentence of which each stands for a statement of its own.
 *
 * - What is reported within what somebody says is left out: in `Kuleba said it does not matter what
 *   Russia says` Russia is not quoted. A speaker at the end, behind a comma, says all before it.
 * - A news medium around or beside another’s words is their relay: `…, the mayor said, Reuters reports`.
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
    const isHeld = kept.some((outer) => holdsBehind(outer, clause, sentence));
    if (!isHeld || closes(clause, sentence)) kept.push(clause);
    return kept;
  }, []);
  const own = leading.filter(
    (clause) => !leading.some((outer) => holdsBefore(outer, clause, sentence)),
  );
  if (own.length === 0) return media.slice(0, 1);
  const named = findRelay(sentence.tokens, context);
  return own.map((clause) => {
    const beside = media.find((medium) => !isParted(medium, clause, sentence));
    const relay = beside?.speakers.map(({ text }) => text).join(' and ');
    const via = clause.via ?? (relay === undefined ? named : shortenRelay(relay, context));
    return { ...clause, via };
  });
}

/** Whether a clause stands within what an earlier one says: `X said that Y says …` */
function holdsBehind(outer: Clause, inner: Clause, sentence: Sentence): boolean {
  return (
    outer.saidIs === 'behind' &&
    inner.saidIs !== 'open' &&
    outer.start < inner.start &&
    !isParted(outer, inner, sentence)
  );
}

/** Whether a clause behind a comma gives all that stands before it to its speaker: `X has suggested that …, Y said`. */
function closes({ saidIs, start }: Clause, { tokens }: Sentence): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return saidIs === 'before' && tokens[at - 1]?.kind === 'comma';
}

/** Whether a clause stands within what a later one says: `… what Y says, X said` */
function holdsBefore(outer: Clause, inner: Clause, sentence: Sentence): boolean {
  return (
    outer.saidIs === 'before' &&
    inner.saidIs !== 'open' &&
    inner.start < outer.start &&
    !isParted(outer, inner, sentence)
  );
}

function isParted(one: Clause, other: Clause, { tokens }: Sentence): boolean {
  const [from, to] = [Math.min(one.start, other.start), Math.max(one.start, other.start)];
  return partings(tokens).some((at) => from < at && at < to);
}

/** Where main clauses of equal rank are parted: a semicolon, or a comma and `but`. */
function partings(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ kind, text, start }, index) => {
    const isParting = kind === 'comma' && parting.test(tokens[index + 1]?.lower ?? '');
    return isParting || text === ';' ? [start] : [];
  });
}

/** The part of a sentence that holds a clause and what it reports: all of it where nothing parts it. */
export function findSentencePart(clause: Clause, all: readonly Clause[], sentence: Sentence) {
  const cuts = partings(sentence.tokens).filter((cut) =>
    all.some((other) => other !== clause && other.start < cut !== clause.start < cut),
  );
  return {
    start: cuts.filter((cut) => cut < clause.start).at(-1) ?? sentence.start,
    end: cuts.find((cut) => cut > clause.start) ?? sentence.end,
  };
}
