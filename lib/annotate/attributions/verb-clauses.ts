import { type Clause, findFirstStart } from './clause';
import { clauseWords, findClauseStart, findSpeakerEnd, readLongestSpeaker } from './clause-edges';
import { findSubject, findWordBeforeFillers } from './find-subject';
import { readJointSpeakers } from './joint-speakers';
import type { ReadingContext } from './reading-context';
import { classifyReportingVerb, isFindingVerb } from './reporting-verbs';
import type { Speaker } from './speaker-parts';
import type { Token } from './tokenise';

/** Reads a reporting verb with its subject, before it (`X said …`) or after it (`…, said X`). */
export function readVerbClause(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
): Clause | null {
  const verb = tokens[at];
  if (verb === undefined) return null;
  const form = classifyReportingVerb(verb.lower);
  const next = tokens[at + 1];
  const following = findObjectEnd(tokens, at);
  const isCall =
    /^call(?:s|ed)?$/u.test(verb.lower) &&
    /^(?:for|on|upon|it|this|that)$/u.test(next?.lower ?? '');
  if (form === 'participle') return readWithClause(tokens, at, context);
  if (!isCall && !isFindingVerb(verb.lower) && (form === null || isNoun(tokens, at))) return null;
  const inverted = readInvertedSubject(tokens, at, context);
  if (inverted !== null) {
    return {
      speakers: inverted,
      via: null,
      reportedBy: verb,
      start: verb.start,
      speechPosition: 'before',
    };
  }
  const subject = findSubject(tokens, at, context);
  if (subject === null) return null;
  // `its daily report`, `a claim`: with a singular subject, a base form is a noun.
  const isBase = form === 'noun' && !/s$/u.test(verb.lower);
  if (form === null && !isCall && subject.some(({ kind }) => kind !== 'document')) return null;
  if (isBase && subject.length === 1 && isSingular(subject[0])) return null;
  const isAside = /^(?:who|which)$/u.test(findWordBeforeFillers(tokens, at)?.lower ?? '');
  const speechPosition = isAside ? 'unknown' : isComplement(tokens[following]) ? 'after' : 'before';
  return {
    speakers: subject,
    via: null,
    reportedBy: verb,
    start: findFirstStart(subject),
    speechPosition,
  };
}

/** Reads the speakers after a verb that ends the speech: `…,” said Kyrylenko`, `…, say a diplomat and an official`. */
function readInvertedSubject(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
): Speaker[] | null {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isEnd = before?.kind === 'quote' || before?.kind === 'comma';
  const isVerb = /^(?:said|says?|wrote|added|adds|warned|explained)$/u.test(verb?.lower ?? '');
  if (!isEnd || !isVerb || next === undefined || clauseWords.has(next.lower)) return null;
  const end = findSpeakerEnd(tokens, at + 1);
  const joint = readJointSpeakers(tokens.slice(at + 1, end), context);
  if (joint !== null && tokens.slice(at + 1, end).some(({ lower }) => lower === 'and'))
    return joint;
  const speaker = readLongestSpeaker(tokens, at + 1, context);
  const behind = tokens.find(({ start }) => speaker !== null && start >= speaker.end);
  // `X, the mayor, said Russia lost`: the sentence goes on, so the words after the verb are X’s speech.
  const endsSpeech = behind === undefined || behind.kind !== 'word' || isAfterSpeech(behind);
  return speaker === null || speaker.kind === 'pronoun' || !endsSpeech ? null : [speaker];
}

/** Reads `…, with Kyiv saying it is trying to …`. */
function readWithClause(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
): Clause | null {
  const verb = tokens[at];
  const start = findClauseStart(tokens, at);
  if (verb === undefined || tokens[start]?.lower !== 'with') return null;
  const speakers = readJointSpeakers(tokens.slice(start + 1, at), context);
  if (speakers === null) return null;
  return {
    speakers,
    via: null,
    reportedBy: verb,
    start: findFirstStart(speakers),
    speechPosition: 'unknown',
  };
}

function isSingular(speaker: Speaker | undefined): boolean {
  return (
    speaker?.kind !== 'people' && /^(?:the|an?|his|her|its|their|this) /iu.test(speaker?.text ?? '')
  );
}

/** Returns whether a form of a verb is a noun here: `its claims of`, `reports of attacks`. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (verb === undefined || classifyReportingVerb(verb.lower) !== 'noun') return false;
  if (before === undefined || /['’]s?$/u.test(before.text)) return true;
  if (next === undefined || classifyReportingVerb(next.lower) !== null) return true;
  return /^(?:of|by|about|from|and|are|is|was|were)$/u.test(next.lower);
}

/** Finds where a verb’s indirect object ends: `told reporters that`. */
function findObjectEnd(tokens: readonly Token[], at: number): number {
  const verb = tokens[at]?.lower ?? '';
  let end = at + 1;
  if (!/^(?:tell|tells|told)$/u.test(verb)) return end;
  while (end < tokens.length && tokens[end]?.kind === 'word') {
    if (
      clauseWords.has(tokens[end]?.lower ?? '') ||
      /^(?:in|on|at|during)$/u.test(tokens[end]?.lower ?? '')
    )
      break;
    end += 1;
  }
  return end;
}

function isComplement(next: Token | undefined): boolean {
  if (next === undefined || next.kind === 'comma' || next.kind === 'break')
    return next?.text === ':';
  return !isAfterSpeech(next);
}

/** Returns whether a word after `he said` begins when, where or to whom, not what. */
function isAfterSpeech({ lower }: Token): boolean {
  return /^(?:in|on|at|after|during|late|early|earlier|later|before|following|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|again|to|from|last|this)$/u.test(
    lower,
  );
}
