import type { ParsedEntry } from '@/lib/schema/entry';

/** The fields of an entry with its words; entries of every stage have them. */
export type ReadableEntry = Pick<ParsedEntry, 'id' | 'headline' | 'body'>;

/** A text of an entry with the line it begins on. */
export type EntryText = { text: string; line: number };

/**
 * Lists an entry’s texts: the headline if it is a line of the article, and each paragraph. A headline made
 * from the first sentence would repeat the body.
 */
export function listEntryTexts({ headline, body }: Omit<ReadableEntry, 'id'>): EntryText[] {
  const paragraphs = body.map(({ text, lines }) => ({ text, line: lines[0] }));
  return headline.from === 'source' && headline.line !== null
    ? [{ text: headline.text, line: headline.line }, ...paragraphs]
    : paragraphs;
}
