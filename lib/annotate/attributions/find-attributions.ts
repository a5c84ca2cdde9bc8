import type { Attribution } from '@/lib/schema/attribution';
import type { Entry, Paragraph } from '@/lib/schema/entry';
import { readHeadline } from './headline';
import { Memory } from './memory';
import { type Found, isQuotation, onLine, readProse } from './paragraph';
import type { PartyReader } from './parties';
import type { Named } from './speakers';
import { readSentences } from './tokens';

/** Longer runs of text, in characters, are no paragraphs of news: nothing is said of them, and time stays linear. */
const longestParagraph = 5_000;

/** What the rules need to know: where a text has the catalogue’s names, and who is of which party. */
export type Knowledge = {
  namesIn: (text: string) => readonly Named[];
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
  { namesIn, reader: shared }: Knowledge,
  outletNames: readonly string[],
): Attribution[] {
  const reader = { ...shared, outlets: outletNames };
  const memory = new Memory();
  const found: Found[] = [];
  let voice: Found | null = null;
  for (const [index, paragraph] of body.entries()) {
    const { text } = paragraph;
    if (text.length > longestParagraph) {
      voice = null;
      continue;
    }
    const scene = { text, names: namesIn(text), reader };
    if (goesOn(paragraph, voice)) {
      if (voice !== null) found.push(carried(paragraph, voice));
    } else if (paragraph.kind === 'quotation') voice = null;
    else {
      const read = readProse(paragraph, index, scene, memory);
      found.push(...read.found);
      voice = read.voice;
    }
    // What the copy has lost stood between this paragraph and the next.
    if (paragraph.note !== null && paragraph.kind === 'prose') voice = null;
  }
  const { text } = headline;
  const head =
    text.length > longestParagraph
      ? []
      : readHeadline(headline, { text, names: namesIn(text), reader }, found);
  const lent = head.find(({ party, speakerId }) => party !== null && speakerId === null)?.party;
  return [...head, ...found]
    .map((one) => (one.party === null && isOffice(one) ? { ...one, party: lent ?? null } : one))
    .flatMap(({ isPerson: _, party, ...rest }) =>
      party === null ? [] : [{ ...rest, party, from: 'text' as const, why: null }],
    )
    .sort((one, other) => one.line - other.line);
}

/** Whether a paragraph is a quotation that goes on with the words of the one before. */
function goesOn({ kind, text }: Paragraph, voice: Found | null): boolean {
  if (voice === null) return false;
  return kind === 'quotation' || readSentences(text).every(isQuotation);
}

function carried({ text, lines }: Paragraph, from: Found): Found {
  const { text: quote, line } = onLine(text, lines[0], { start: 0, end: text.length }, 0);
  return { ...from, line, quote };
}

/** `the deputy foreign minister`: an office that the headline’s party can be meant by. */
function isOffice({ speaker }: Found): boolean {
  return /^the \p{Ll}/u.test(speaker);
}
