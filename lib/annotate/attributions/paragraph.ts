import type { Attribution } from '@/lib/schema/attribution';
import type { Paragraph } from '@/lib/schema/entry';
import type { Span } from '../sentences';
import { clausesOf } from './clauses';
import { isSame, type Memory } from './memory';
import { ownClauses, partOf } from './nesting';
import type { Scene } from './parties';
import { longestAfter } from './spans';
import { readSpeaker, type Speaker } from './speakers';
import { readSentences, type Sentence, type Token } from './tokens';

/** An attribution before it is known whose party an office named without one is of. */
export type Found = Omit<Attribution, 'party' | 'from' | 'why' | 'shownBy'> & {
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
export function readProse(
  { text, lines }: Pick<Paragraph, 'text' | 'lines'>,
  index: number,
  scene: Scene,
  memory: Memory,
): { found: Found[]; voice: Found | null } {
  const found: Found[] = [];
  let voice: Found | null = null;
  for (const sentence of readSentences(text)) {
    const own = readSentence(sentence, lines[0], index, scene, memory);
    // `X issued a statement:` above a quotation only announces it.
    found.push(...own.filter(({ shownBy, quote }) => shownBy.text !== ':' || !quote.endsWith(':')));
    const last = own.at(-1);
    if (last !== undefined) voice = last;
    // A quotation that follows in the same paragraph goes on with the same voice.
    else if (!isQuotation(sentence)) voice = null;
  }
  return { found, voice };
}

function readSentence(
  sentence: Sentence,
  firstLine: number,
  index: number,
  scene: Scene,
  memory: Memory,
): Found[] {
  const clauses = clausesOf(sentence, scene);
  const own = ownClauses(clauses, sentence, scene);
  const said: { speaker: Speaker; found: Found }[] = [];
  noteNames(
    sentence,
    own.flatMap(({ speakers }) => speakers),
    index,
    scene,
    memory,
  );
  for (const clause of own) {
    for (const words of clause.speakers) {
      const speaker = memory.resolve(words, index, scene);
      if (speaker === null) continue;
      memory.note({ ...speaker, start: words.start }, index, true);
      if (said.some(({ speaker: before }) => isSame(before, speaker))) continue;
      const part = partOf(clause, own, sentence);
      const quote = onLine(scene.text, firstLine, part, clause.shown.start);
      const shown = scene.text.slice(clause.shown.start, clause.shown.end);
      const party = isAnonymous(speaker, scene.text.slice(sentence.start, sentence.end))
        ? 'unnamed'
        : speaker.party;
      said.push({
        speaker,
        found: {
          line: quote.line,
          speaker: speaker.text,
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
function noteNames(
  sentence: Sentence,
  speakers: readonly Speaker[],
  index: number,
  scene: Scene,
  memory: Memory,
): void {
  const { tokens } = sentence;
  if (scene.names.length === 0) return;
  const isSpeaking = (at: number) => speakers.some(({ start, end }) => start <= at && at < end);
  for (const [at, token] of tokens.entries()) {
    const person = scene.names.find(
      ({ kind, start }) => kind === 'person' && start === token.start && !isSpeaking(start),
    );
    const named = person === undefined ? null : withTitle(tokens, at, person.end, scene);
    if (named !== null) memory.note(named, index, false);
  }
  const { start: from, end: to } = sentence;
  const isBodyNamed = scene.names.some(
    ({ kind, start, end }) => kind === 'organisation' && from <= start && end <= to,
  );
  if (speakers.length > 0 || !isBodyNamed) return;
  const comma = tokens.findIndex(({ kind }) => kind === 'comma');
  const subject = [0, comma + 1]
    .map((at) => longestAfter(tokens, at, scene))
    .find((speaker) => speaker?.kind === 'body' && speaker.party !== null);
  if (subject) memory.note(subject, index, false);
}

/** A person’s name with the title that stands before it. */
function withTitle(
  tokens: readonly Token[],
  at: number,
  end: number,
  scene: Scene,
): Speaker | null {
  const last = tokens.findLastIndex((token) => token.start < end) + 1;
  for (let start = Math.max(0, at - 5); start <= at; start += 1) {
    const speaker = readSpeaker(tokens.slice(start, last), scene);
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

const lineBreak = /\r\n|\n|\r/gu;

/** The part of a span that stands on one line of the text, the one that holds a given place. */
export function onLine(
  text: string,
  firstLine: number,
  { start, end }: Span,
  place: number,
): { text: string; line: number } {
  const breaks = Array.from(text.matchAll(lineBreak), ({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  const before = breaks.filter(({ from }) => from < place);
  const from = Math.max(start, before.at(-1)?.to ?? start);
  const to = Math.min(end, breaks.find((one) => one.from >= place)?.from ?? end);
  return {
    text: text
      .slice(from, to)
      .replace(/^[\s,;]+/u, '')
      .trimEnd(),
    line: firstLine + before.length,
  };
}
