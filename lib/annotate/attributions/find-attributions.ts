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

/** What the rules need to know: where a text has the catalogue’s names, and who is of which party. */
export type AttributionKnowledge = {
  wordsIn: (text: string) => readonly Pick<Word, 'folded'>[];
  namesIn: (text: string) => readonly NamedSpan[];
  reader: Omit<PartyReader, 'outlets'>;
};

/**
 * Finds who says what in an entry. In: its headline and paragraphs, and what the catalogue knows. Out:
 * attributions in order of line. A speaker whose party nothing shows is left out, and so is everything
 * that could be read in two ways: unsure means unsaid.
 * @param outletNames names of the outlet whose text it is
 */
export function findAttributions(
  { headline, body }: Pick<Entry, 'headline' | 'body'>,
  { wordsIn, namesIn, reader: shared }: AttributionKnowledge,
  outletNames: readonly string[],
): Attribution[] {
  const reader = { ...shared, outlets: outletNames };
  const memory = new CoreferenceResolver();
  const found: FoundAttribution[] = [];
  let voice: FoundAttribution | null = null;
  for (const [index, paragraph] of body.entries()) {
    const { text } = paragraph;
    if (goesOn(paragraph, voice)) {
      if (voice !== null) found.push(carried(paragraph, voice));
    } else if (paragraph.kind === 'quotation') voice = null;
    else if (!canAttribute(text, wordsIn(text))) {
      noteMentions(index, { text, names: namesIn(text), reader }, memory);
      voice = null;
    } else {
      const context = { text, names: namesIn(text), reader };
      const read = attributeProse(paragraph, index, context, memory);
      found.push(...read.found);
      voice = read.voice;
    }
    // What the copy has lost stood between this paragraph and the next.
    if (paragraph.note !== null && paragraph.kind === 'prose') voice = null;
  }
  const { text } = headline;
  const isRead = canAttribute(text, wordsIn(text)) || /[–—-]/u.test(text);
  const head = isRead
    ? attributeHeadline(headline, { text, names: namesIn(text), reader }, found)
    : [];
  const lent = head.find(({ party, speakerId }) => party !== null && speakerId === null)?.party;
  return [...head, ...found]
    .map((one) => (one.party === null && isOffice(one) ? { ...one, party: lent ?? null } : one))
    .flatMap(({ isPerson: _, party, ...rest }) =>
      party === null ? [] : [{ ...rest, party, from: 'text' as const, why: null }],
    )
    .sort((one, other) => one.line - other.line);
}

/** Whether a text holds any word or sign that shows who speaks: most texts hold none and need not be read. */
function canAttribute(text: string, words: readonly Pick<Word, 'folded'>[]): boolean {
  return text.includes(':') || words.some(({ folded }) => isReportingWord(folded));
}

/** Whether a paragraph is a quotation that goes on with the words of the one before. */
function goesOn({ kind, text }: Paragraph, voice: FoundAttribution | null): boolean {
  if (voice === null) return false;
  return kind === 'quotation' || tokeniseSentences(text).every(isQuotation);
}

function carried({ text, lines }: Paragraph, from: FoundAttribution): FoundAttribution {
  const { text: quote, line } = compileLineFinder(text, lines[0])(
    { start: 0, end: text.length },
    0,
  );
  return { ...from, line, quote };
}

/** `the deputy foreign minister`: an office that the headline’s party can be meant by. */
function isOffice({ speaker }: FoundAttribution): boolean {
  return /^the \p{Ll}/u.test(speaker);
}
