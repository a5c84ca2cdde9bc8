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

/** An attribution whose party may still have to be resolved from the headline. */
export type FoundAttribution = Omit<Attribution, 'party' | 'from' | 'why' | 'shownBy'> & {
  party: string | null;
  shownBy: { text: string; line: number };
  isPerson: boolean;
};

/**
 * Finds the attributions in a paragraph of the outlet’s own prose, and notes its speakers and other persons
 * in `coreference`.
 * @param index the paragraph’s index in its entry
 * @returns the attributions, in text order, and the one that the paragraph ends with (`voice`), which a
 *   quotation below it may continue
 */
export function attributeProse(
  { text, lines }: Pick<Paragraph, 'text' | 'lines'>,
  index: number,
  context: ReadingContext,
  coreference: CoreferenceResolver,
): { found: FoundAttribution[]; voice: FoundAttribution | null } {
  const found: FoundAttribution[] = [];
  let voice: FoundAttribution | null = null;
  const lineAt = compileLineFinder(text, lines[0]);
  for (const sentence of tokeniseSentences(text)) {
    const own = attributeSentence(
      sentence,
      lineAt,
      index,
      narrowContext(sentence, context),
      coreference,
    );
    // `X issued a statement:` before a quotation only announces it.
    found.push(...own.filter(({ shownBy, quote }) => shownBy.text !== ':' || !quote.endsWith(':')));
    const last = own.at(-1);
    if (last !== undefined) voice = last;
    // A quotation that follows in the same paragraph continues with the same voice.
    else if (!isQuotation(sentence)) voice = null;
  }
  return { found, voice };
}

/** Notes the persons named in a paragraph without reported speech. */
export function noteMentions(
  index: number,
  context: ReadingContext,
  coreference: CoreferenceResolver,
): void {
  if (context.names.length === 0) return;
  coreference.note(index, false, () =>
    tokeniseSentences(context.text).flatMap((sentence) =>
      listMentions(sentence, [], narrowContext(sentence, context)),
    ),
  );
}

/** Narrows a context to the names of one sentence: rules look no further, and time stays linear. */
function narrowContext({ start, end }: Span, context: ReadingContext): ReadingContext {
  return { ...context, names: sliceNames(context.names, start, end) };
}

/** A conjunction before a speaker, which is not part of the speaker’s words. */
const conjunction = /^(?:that|which|as|but|and|while|when|because|if)\s/iu;

function attributeSentence(
  sentence: Sentence,
  lineAt: LineFinder,
  index: number,
  context: ReadingContext,
  coreference: CoreferenceResolver,
): FoundAttribution[] {
  const clauses = findClauses(sentence, context);
  const own = keepOuterClauses(clauses, sentence, context);
  const statements: { speaker: Speaker; found: FoundAttribution }[] = [];
  const speakers = own.flatMap((clause) => clause.speakers);
  coreference.note(index, false, () => listMentions(sentence, speakers, context));
  for (const clause of own) {
    for (const words of clause.speakers) {
      const speaker = coreference.resolve(words, index, context);
      if (speaker === null) continue;
      coreference.note(index, true, () => [{ ...speaker, start: words.start }]);
      if (statements.some(({ speaker: before }) => isSameSpeaker(before, speaker))) continue;
      const part = findSentencePart(clause, own, sentence);
      const quote = lineAt(part, clause.reportedBy.start);
      const reportedBy = context.text.slice(clause.reportedBy.start, clause.reportedBy.end);
      const party = isAnonymous(speaker, context.text.slice(sentence.start, sentence.end))
        ? 'unnamed'
        : speaker.party;
      statements.push({
        speaker,
        found: {
          line: quote.line,
          speaker: speaker.text.replace(conjunction, ''),
          speakerId: speaker.id,
          party,
          via: clause.via,
          quote: quote.text,
          shownBy: {
            text: (reportedBy.split(/[\r\n]/u)[0] ?? reportedBy).trimEnd(),
            line: quote.line,
          },
          isPerson: speaker.kind === 'person',
        },
      });
    }
  }
  return statements.map(({ found }) => found);
}

/**
 * Lists persons whom a sentence names, and a body that is its subject, other than its speakers: a later
 * `he` or `it` may refer to them.
 */
function listMentions(
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
    return (end === undefined ? null : readTitledPerson(tokens, at, end, context)) ?? [];
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

/** Reads a person’s name with the title before it. */
function readTitledPerson(
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

/** Returns whether a sentence is only a quotation. */
export function isQuotation({ tokens }: Sentence): boolean {
  return (
    tokens.some(({ kind }) => kind === 'quote') &&
    tokens.every(({ kind, text }) => kind === 'quote' || (kind !== 'word' && text.length <= 1))
  );
}
