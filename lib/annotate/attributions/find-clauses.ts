import { type Clause, findFirstStart } from './clause';
import { findClauseStart, findSpeakerEnd, readLongestSpeaker } from './clause-edges';
import { shortenRelay } from './find-relay';
import { findSubject } from './find-subject';
import { readJointSpeakers } from './joint-speakers';
import { readSpeaker } from './read-speaker';
import type { ReadingContext } from './reading-context';
import { classifyReportingVerb } from './reporting-verbs';
import type { Speaker } from './speaker-parts';
import type { Sentence, Token } from './tokenise';
import { readVerbClause } from './verb-clauses';

/** Finds the clauses of a sentence that report speech and name its speaker, in text order. */
export function findClauses(sentence: Sentence, context: ReadingContext): Clause[] {
  const { tokens } = sentence;
  const clauses: Clause[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const clause =
      readQuotedClause(tokens, index, context) ??
      readAccordingClause(tokens, index, context) ??
      readDoubtClause(tokens, index, context) ??
      readVerbClause(tokens, index, context);
    if (clause !== null) clauses.push(clause);
  }
  if (clauses.length > 0) return clauses;
  return [...readParticipleSpeech(tokens, context), ...readAnnouncedSpeech(tokens, context)].slice(
    0,
    1,
  );
}

/** Attributes a quotation after a colon to the sentence’s subject: `Putin followed Beijing’s line: “…”`. */
function readAnnouncedSpeech(tokens: readonly Token[], context: ReadingContext): Clause[] {
  const at = tokens.findIndex(
    ({ text }, index) =>
      text === ':' && (tokens[index + 1]?.kind === 'quote' || tokens[index + 1] === undefined),
  );
  const colon = tokens[at];
  if (colon === undefined) return [];
  const starts = tokens
    .slice(0, at)
    .flatMap(({ kind }, index) => (kind === 'comma' ? [index + 1] : []));
  for (const start of [0, ...starts]) {
    const speaker = readLongestSpeaker(tokens, start, context);
    const next = tokens.find((token) => speaker !== null && token.start >= speaker.end);
    if (speaker === null || speaker.kind === 'document' || speaker.kind === 'medium') continue;
    const isSubject = next === colon || /^\p{Ll}+$/u.test(next?.text ?? '');
    const isKnown = speaker.party !== null || /^(?:the|his|her|he|she|it)\b/iu.test(speaker.text);
    if (!isSubject || !isKnown || next?.lower === 'and') continue;
    return [
      {
        speakers: [speaker],
        via: null,
        reportedBy: colon,
        start: speaker.start,
        speechPosition: 'unknown',
      },
    ];
  }
  return [];
}

/** Attributes a participle’s speech to the sentence’s subject: `Sullivan spoke to reporters, saying that …`. */
function readParticipleSpeech(tokens: readonly Token[], context: ReadingContext): Clause[] {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      classifyReportingVerb(lower) === 'participle' && tokens[index - 1]?.kind === 'comma',
  );
  const verb = tokens[at];
  const speaker = verb === undefined ? null : readLongestSpeaker(tokens, 0, context);
  const next = tokens.find(({ start }) => speaker !== null && start >= speaker.end);
  const isSubject = next !== undefined && /^[a-z]+(?:s|ed)$/u.test(next.text);
  if (verb === undefined || speaker === null || !speaker.isNamed || !isSubject) return [];
  return [
    {
      speakers: [speaker],
      via: null,
      reportedBy: verb,
      start: speaker.start,
      speechPosition: 'after',
    },
  ];
}

/** Reads `TASS quoted X as saying`, `the ministry cited Russia as agreeing`, `X was quoted by TASS as saying`. */
function readQuotedClause(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
): Clause | null {
  const verb = tokens[at];
  if (verb === undefined || !/^(?:quot|cit)(?:e|es|ed|ing)$/u.test(verb.lower)) return null;
  const near = tokens.slice(at, at + 16).findIndex(({ lower }) => lower === 'as');
  const as = near === -1 ? -1 : at + near;
  const relaySubject = findSubject(tokens, at, context);
  const saying = tokens[as + 1];
  if (as !== -1 && saying !== undefined && /ing$/u.test(saying.lower)) {
    const reportedBy = { start: verb.start, end: saying.end };
    const isPassive = ['was', 'were', 'is', 'are', 'been'].includes(tokens[at - 1]?.lower ?? '');
    if (isPassive) {
      const subject = findSubject(tokens, at - 1, context);
      if (subject === null) return null;
      // `quoted by TASS as saying`, `quoted as saying by TASS`
      const by = [at + 1, as + 2].find((place) => tokens[place]?.lower === 'by');
      const relay = by === undefined ? null : readLongestSpeaker(tokens, by + 1, context);
      return {
        speakers: subject,
        via: relay === null ? null : shortenRelay(relay.text, context),
        reportedBy,
        start: findFirstStart(subject),
        speechPosition: 'unknown',
      };
    }
    const speaker = readSpeaker(tokens.slice(at + 1, as), context);
    if (speaker === null) return null;
    const via = relaySubject?.map((relay) => relay.text).join(' and ') ?? null;
    const start = relaySubject === null ? verb.start : findFirstStart(relaySubject);
    return {
      speakers: [speaker],
      via: via && shortenRelay(via, context),
      reportedBy,
      start,
      speechPosition: 'unknown',
    };
  }
  if (verb.lower !== 'citing' && verb.lower !== 'quoting') return null;
  const speaker = readLongestSpeaker(tokens, at + 1, context);
  if (speaker === null || speaker.kind === 'document' || speaker.kind === 'medium') return null;
  return {
    speakers: [speaker],
    via: null,
    reportedBy: verb,
    start: verb.start,
    speechPosition: 'unknown',
  };
}

/** Reads `according to X`. */
function readAccordingClause(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
): Clause | null {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (one?.lower !== 'according' || two?.lower !== 'to') return null;
  const reportedBy = { start: one.start, end: two.end };
  const media = readNewsrooms(tokens, at + 2, context);
  if (media !== null)
    return { speakers: media, via: null, reportedBy, start: one.start, speechPosition: 'unknown' };
  const speaker = readLongestSpeaker(tokens, at + 2, context);
  if (speaker === null) return null;
  return {
    speakers: [speaker],
    via: null,
    reportedBy,
    start: one.start,
    speechPosition: 'unknown',
  };
}

/** Reads the newsrooms of `reports from Reuters and the New York Times`, or returns null. */
function readNewsrooms(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
): Speaker[] | null {
  const isReport = /^reports?$/u.test(tokens[at]?.lower ?? '');
  if (!isReport || !/^(?:from|by|in)$/u.test(tokens[at + 1]?.lower ?? '')) return null;
  const newsrooms = readJointSpeakers(
    tokens.slice(at + 2, findSpeakerEnd(tokens, at + 2)),
    context,
  );
  return newsrooms?.every(({ kind }) => kind === 'medium') ? newsrooms : null;
}

/** Reads an outlet’s statement of what it could not verify: `The Independent has not been able to verify`. */
function readDoubtClause(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
): Clause | null {
  const verb = tokens[at];
  if (!/^(?:verify|verified|confirm|confirmed)$/u.test(verb?.lower ?? '')) return null;
  const from = Math.max(0, at - 6);
  const not = tokens.slice(from, at).findIndex(({ lower }) => /^(?:not|unable)$/u.test(lower));
  const end = tokens.slice(0, from + not).findLastIndex(({ lower }) => !isAuxiliary(lower)) + 1;
  const subject =
    not === -1 ? null : readJointSpeakers(tokens.slice(findClauseStart(tokens, end), end), context);
  const [speaker] = subject ?? [];
  if (verb === undefined || speaker?.kind !== 'outlet') return null;
  const reportedBy = { start: tokens[from + not]?.start ?? verb.start, end: verb.end };
  return {
    speakers: [speaker],
    via: null,
    reportedBy,
    start: speaker.start,
    speechPosition: 'after',
  };
}

function isAuxiliary(word: string): boolean {
  return /^(?:has|have|had|could|can|was|were|is|are|been|did|does|do)$/u.test(word);
}
