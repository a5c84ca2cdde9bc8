import type { Headline } from '@/lib/schema/entry';
import { attributeProse, type FoundAttribution } from './attribute-paragraph';
import { CoreferenceResolver } from './coreference';
import { readSpeaker } from './read-speaker';
import type { ReadingContext } from './reading-context';
import type { Speaker } from './speaker-parts';
import { type Token, tokeniseSentences } from './tokenise';

/**
 * Finds the attributions of a headline: by a verb (`X says …`), by a speaker before a colon (`Kremlin: …`)
 * or after a colon or dash (`…: Guterres`, `… - Kyiv official`).
 * @param body the attributions found in the entry’s body. A place before a colon may be only a location,
 *   so it counts if the body quotes the same party. An office at the end without a name or nationality
 *   takes the party, and for a person the id, of the only one that the body quotes.
 */
export function attributeHeadline(
  headline: Headline,
  context: ReadingContext,
  body: readonly FoundAttribution[],
): FoundAttribution[] {
  const { line, text } = headline;
  if (headline.from !== 'source' || line === null) return [];
  const paragraph = { text, lines: [line, line] as [number, number] };
  const { found } = attributeProse(paragraph, -1, context, new CoreferenceResolver());
  if (found.length > 0) return found;
  const tokens = tokeniseSentences(text).flatMap((sentence) => sentence.tokens);
  const edge =
    readLeadingSpeaker(tokens, context, body) ?? readTrailingSpeaker(tokens, context, body);
  if (edge === null) return [];
  return [
    {
      line,
      speaker: edge.text,
      speakerId: edge.id,
      party: edge.party,
      via: null,
      quote: text.trim(),
      shownBy: { text: text.slice(edge.start, edge.end), line },
      isPerson: edge.kind === 'person',
    },
  ];
}

function readLeadingSpeaker(
  tokens: readonly Token[],
  context: ReadingContext,
  body: readonly FoundAttribution[],
): Speaker | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const speaker = colon < 1 ? null : readSpeaker(tokens.slice(0, colon), context);
  if (speaker === null || speaker.kind === 'pronoun' || speaker.kind === 'document') return null;
  if (speaker.kind !== 'place') return speaker.party === null ? null : speaker;
  const isConfirmed = body.some(({ party }) => party === speaker.party || party === null);
  return isConfirmed && speaker.party !== 'third' ? speaker : null;
}

function readTrailingSpeaker(
  tokens: readonly Token[],
  context: ReadingContext,
  body: readonly FoundAttribution[],
): Speaker | null {
  const mark = tokens.findLastIndex(({ text }) => /^[:–—-]$/u.test(text));
  const last = tokens.slice(mark + 1);
  const speaker = mark < 2 || last.length > 6 ? null : readSpeaker(last, context);
  if (speaker === null || speaker.kind === 'pronoun' || speaker.kind === 'document') return null;
  // `…: Handelsblatt` names the medium through which the body’s speaker is quoted.
  if (speaker.kind === 'medium' && body.some(({ via }) => via !== null)) return null;
  if (speaker.kind === 'place' && tokens[mark]?.text !== ':') return null;
  const isShown =
    speaker.party !== null && (speaker.party !== 'unnamed' || /sources?$/iu.test(speaker.text));
  if (isShown) return speaker;
  const named = body.filter(({ party }) => party !== 'unnamed');
  const [first] = named;
  if (first?.party == null || named.some(({ party }) => party !== first.party)) {
    return speaker.party === null ? null : speaker;
  }
  const isOne =
    speaker.kind === 'person' && named.every((one) => one.speakerId === first.speakerId);
  return { ...speaker, party: first.party, id: isOne && first.isPerson ? first.speakerId : null };
}
