import type { ParsedEntry } from '@/lib/schema/entry';

/** An entry of any stage, as far as its words are concerned. */
export type ReadableEntry = Pick<ParsedEntry, 'id' | 'headline' | 'body'>;

/** A text of an entry with the line that it begins on. */
export type EntryText = { text: string; line: number };

/**
 * An entry’s own texts: the headline, where it is a line of the article, and each paragraph. A headline
 * made from the first sentence says nothing that the body does not.
 */
export function listEntryTexts({ headline, body }: Omit<ReadableEntry, 'id'>): EntryText[] {
  const paragraphs = body.map(({ text, lines }) => ({ text, line: lines[0] }));
  return headline.from === 'source' && headline.line !== null
    ? [{ text: headline.text, line: headline.line }, ...paragraphs]
    : paragraphs;
}
