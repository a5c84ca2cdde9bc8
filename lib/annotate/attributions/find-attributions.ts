import type { Attribution } from '@/lib/schema/attribution';
import type { Entry, Paragraph } from '@/lib/schema/entry';
import type { Word } from '../phrases/split-words';
import { attributeHeadline } from './attribute-headline';
import {
  attributeProse,
  type FoundAttribution,
  isQuotation,
  noteMentions,
} from './attribute-paragraph';
import { CoreferenceResolver } from './coreference';
import { compileLineFinder } from './line-finder';
import type { NamedSpan, PartyReader } from './reading-context';
import { isReportingWord } from './reporting-verbs';
import { tokeniseSentences } from './tokenise';

/** The knowledge that the rules need: the names in a text, and the party of each speaker. */
export type AttributionKnowledge = {
  wordsIn: (text: string) => readonly Pick<Word, 'folded'>[];
  namesIn: (text: string) => readonly NamedSpan[];
  reader: Omit<PartyReader, 'outlets'>;
};

/**
 * Finds the attributions of an entry. Leaves out speakers whose party is not shown, and ambiguous ones.
 * @param outletNames the names of the entry’s outlet
 * @returns attributions in order of line
 */
export function findAttributions(
  { headline, body }: Pick<Entry, 'headline' | 'body'>,
  { wordsIn, namesIn, reader: shared }: AttributionKnowledge,
  outletNames: readonly string[],
): Attribution[] {
  const reader = { ...shared, outlets: outletNames };
  const coreference = new CoreferenceResolver();
  const found: FoundAttribution[] = [];
  let voice: FoundAttribution | null = null;
  for (const [index, paragraph] of body.entries()) {
    const { text } = paragraph;
    if (continuesQuotation(paragraph, voice)) {
      if (voice !== null) found.push(continueAttribution(paragraph, voice));
    } else if (paragraph.kind === 'quotation') voice = null;
    else if (!canReportSpeech(text, wordsIn(text))) {
      noteMentions(index, { text, names: namesIn(text), reader }, coreference);
      voice = null;
    } else {
      const context = { text, names: namesIn(text), reader };
      const read = attributeProse(paragraph, index, context, coreference);
      found.push(...read.found);
      voice = read.voice;
    }
    // Something missing from the copy came between this paragraph and the next.
    if (paragraph.note !== null && paragraph.kind === 'prose') voice = null;
  }
  const { text } = headline;
  const isRead = canReportSpeech(text, wordsIn(text)) || /[–—-]/u.test(text);
  const head = isRead
    ? attributeHeadline(headline, { text, names: namesIn(text), reader }, found)
    : [];
  const headlineParty = head.find(
    ({ party, speakerId }) => party !== null && speakerId === null,
  )?.party;
  return [...head, ...found]
    .map((one) =>
      one.party === null && isBareOffice(one) ? { ...one, party: headlineParty ?? null } : one,
    )
    .flatMap(({ isPerson: _, party, ...rest }) =>
      party === null ? [] : [{ ...rest, party, from: 'text' as const, why: null }],
    )
    .sort((one, other) => one.line - other.line);
}

/** Returns whether a text has any word or mark that can report speech; most texts have none. */
function canReportSpeech(text: string, words: readonly Pick<Word, 'folded'>[]): boolean {
  return text.includes(':') || words.some(({ folded }) => isReportingWord(folded));
}

/** Returns whether a paragraph is a quotation that continues the one before. */
function continuesQuotation({ kind, text }: Paragraph, voice: FoundAttribution | null): boolean {
  if (voice === null) return false;
  return kind === 'quotation' || tokeniseSentences(text).every(isQuotation);
}

function continueAttribution({ text, lines }: Paragraph, from: FoundAttribution): FoundAttribution {
  const { text: quote, line } = compileLineFinder(text, lines[0])(
    { start: 0, end: text.length },
    0,
  );
  return { ...from, line, quote };
}

/** Returns whether a speaker is a bare office, `the deputy foreign minister`, as a headline’s party may have. */
function isBareOffice({ speaker }: FoundAttribution): boolean {
  return /^the \p{Ll}/u.test(speaker);
}
