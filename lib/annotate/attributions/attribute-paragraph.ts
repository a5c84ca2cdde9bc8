import type { Attribution } from '@/lib/schema/attribution';
import type { Paragraph } from '@/lib/schema/entry';
import type { Span } from '@/lib/text/span';
import { readLongestSpeaker } from './clause-edges';
import { type CoreferenceResolver, isSameSpeaker } from './coreference';
import { findClauses } from './find-clauses';
import { compileLineFinder, type LineFinder } from './line-finder';
import { findSentencePart, keepOuterClauses } from './nested-clauses';
import { readSpeaker } from './read-speaker';
import { type ReadingContext, sliceNames } from './reading-context';
import type { Speaker } from './speaker-parts';
import { type Sentence, type Token, tokeniseSentences } from './tokenise';

/** An attribution before it is known whose party an office named without one is of. */
export type FoundAttribution = Omit<Attribution, 'party' | 'from' | 'why' | 'shownBy'> & {
  party: string | null;
  shownBy: { text: string; line: number };
  isPerson: boolean;
};

/**
 * Finds what a paragraph of the outlet’s own prose attributes. Speakers and persons that it names are
 * noted in `memory`.
 * @param index number of the paragraph in its entry
 * @returns what was found, in order, and whose words the paragraph ends on, so that a quotation below it
 *   can go on with them
 */
export function attributeProse(
  { text, lines }: Pick<Paragraph, 'text' | 'lines'>,
  index: number,
  context: ReadingContext,
  memory: CoreferenceResolver,
): { found: FoundAttribution[]; voice: FoundAttribution | null } {
  const found: FoundAttribution[] = [];
  let voice: FoundAttribution | null = null;
  const lineAt = compileLineFinder(text, lines[0]);
  for (const sentence of tokeniseSentences(text)) {
    const own = readSentence(sentence, lineAt, index, narrowContext(sentence, context), memory);
    // `X issued a statement:` above a quotation only announces it.
    found.push(...own.filter(({ shownBy, quote }) => shownBy.text !== ':' || !quote.endsWith(':')));
    const last = own.at(-1);
    if (last !== undefined) voice = last;
    // A quotation that follows in the same paragraph goes on with the same voice.
    else if (!isQuotation(sentence)) voice = null;
  }
  return { found, voice };
}

/** Notes whom a paragraph names in which nobody can be said to speak. */
export function noteMentions(
  index: number,
  context: ReadingContext,
  memory: CoreferenceResolver,
): void {
  if (context.names.length === 0) return;
  memory.note(index, false, () =>
    tokeniseSentences(context.text).flatMap((sentence) =>
      named(sentence, [], narrowContext(sentence, context)),
    ),
  );
}

/** The context with the names of one sentence alone: rules look no further, and time stays linear. */
function narrowContext({ start, end }: Span, context: ReadingContext): ReadingContext {
  return { ...context, names: sliceNames(context.names, start, end) };
}

/** What ties a clause to the one before it is no part of who speaks in it. */
const conjunction = /^(?:that|which|as|but|and|while|when|because|if)\s/iu;

function readSentence(
  sentence: Sentence,
  lineAt: LineFinder,
  index: number,
  context: ReadingContext,
  memory: CoreferenceResolver,
): FoundAttribution[] {
  const clauses = findClauses(sentence, context);
  const own = keepOuterClauses(clauses, sentence, context);
  const said: { speaker: Speaker; found: FoundAttribution }[] = [];
  const speakers = own.flatMap((clause) => clause.speakers);
  memory.note(index, false, () => named(sentence, speakers, context));
  for (const clause of own) {
    for (const words of clause.speakers) {
      const speaker = memory.resolve(words, index, context);
      if (speaker === null) continue;
      memory.note(index, true, () => [{ ...speaker, start: words.start }]);
      if (said.some(({ speaker: before }) => isSameSpeaker(before, speaker))) continue;
      const part = findSentencePart(clause, own, sentence);
      const quote = lineAt(part, clause.shown.start);
      const shown = context.text.slice(clause.shown.start, clause.shown.end);
      const party = isAnonymous(speaker, context.text.slice(sentence.start, sentence.end))
        ? 'unnamed'
        : speaker.party;
      said.push({
        speaker,
        found: {
          line: quote.line,
          speaker: speaker.text.replace(conjunction, ''),
          speakerId: speaker.id,
          party,
          via: clause.via,
          quote: quote.text,
          shownBy: { text: (shown.split(/[\r\n]/u)[0] ?? shown).trimEnd(), line: quote.line },
          isPerson: speaker.kind === 'person',
        },
      });
    }
  }
  return said.map(({ found }) => found);
}

/**
 * Persons whom a sentence names, and a body that is its subject, without giving them the word: a later
 * `he` or `it` could mean them.
 */
function named(
  { tokens, start: from, end: to }: Sentence,
  speakers: readonly Speaker[],
  context: ReadingContext,
): Speaker[] {
  if (context.names.length === 0) return [];
  const isSpeaking = (at: number) => speakers.some(({ start, end }) => start <= at && at < end);
  const persons = new Map<number, number>();
  for (const { kind, start, end } of context.names)
    if (kind === 'person' && !persons.has(start) && !isSpeaking(start)) persons.set(start, end);
  const found = tokens.flatMap(({ start }, at) => {
    const end = persons.get(start);
    return (end === undefined ? null : withTitle(tokens, at, end, context)) ?? [];
  });
  const isBodyNamed = context.names.some(
    ({ kind, start, end }) => kind === 'organisation' && from <= start && end <= to,
  );
  if (speakers.length > 0 || !isBodyNamed) return found;
  const comma = tokens.findIndex(({ kind }) => kind === 'comma');
  const subject = [0, comma + 1]
    .map((at) => readLongestSpeaker(tokens, at, context))
    .find((speaker) => speaker?.kind === 'body' && speaker.party !== null);
  return subject ? [...found, subject] : found;
}

/** A person’s name with the title that stands before it. */
function withTitle(
  tokens: readonly Token[],
  at: number,
  end: number,
  context: ReadingContext,
): Speaker | null {
  let last = at;
  while ((tokens[last]?.start ?? end) < end) last += 1;
  for (let start = Math.max(0, at - 5); start <= at; start += 1) {
    const speaker = readSpeaker(tokens.slice(start, last), context);
    if (speaker?.kind === 'person') return speaker;
  }
  return null;
}

function isAnonymous({ id, kind, party }: Speaker, sentence: string): boolean {
  if (id !== null || party === 'outlet' || (kind !== 'person' && kind !== 'people')) return false;
  return /on condition of anonymity|asked not to be (?:named|identified)|declined to be (?:named|identified)|speaking anonymously/iu.test(
    sentence,
  );
}

/** Whether a sentence is nothing but a quotation. */
export function isQuotation({ tokens }: Sentence): boolean {
  return (
    tokens.some(({ kind }) => kind === 'quote') &&
    tokens.every(({ kind, text }) => kind === 'quote' || (kind !== 'word' && text.length <= 1))
  );
}
