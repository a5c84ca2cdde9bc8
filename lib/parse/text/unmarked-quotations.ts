import { doubleQuotationMarks } from '@/lib/text/quotation-marks';
import type { Block } from './blocks';

/** A paragraph, read for quotations that the copy prints without quotation marks. */
export type ReadParagraph<T> = {
  block: T;
  kind: 'prose' | 'quotation';
  /** Note for readers, if one is due. */
  note: string | null;
  /** True if the paragraph announces a post or video that the copy lacks. */
  isEmbedMissing: boolean;
};

/** Announces a post on a social network: pages embed it, and copies lose it. */
const announcesEmbed =
  /\b(?:tweets?|tweeted|retweeted|posted|shared|wrote on (?:Twitter|X|Telegram|Facebook|Instagram))\b[^.]{0,80}:$/iu;
/** Announces words: a statement, or somebody speaking. */
const announcesWords =
  /\b(?:statement|declaration|address|speech|said|says|wrote|writes|added|adds|declared|explained|announced|summari[sz]ed|noted|read|reads)\b[^.]{0,80}:$/iu;
const speaks =
  /\b(?:said|says|told|praised|thanked|declared|added|statement|address|speech|spoke|wrote|announced|explained)\b/iu;
/** The first person, which news prose uses inside quotation marks only. */
const firstPerson = /\b(?:I|[Ww]e|[Oo]ur|[Oo]urs|us|[Mm]y)\b/u;
const quotationMark = new RegExp(`[${doubleQuotationMarks}]`, 'u');

/**
 * Finds quotations printed without marks, and announcements whose post is missing, among the paragraphs
 * of one entry.
 * @param hasBlockQuotations whether the outlet sets quotations as blocks; only then can a paragraph
 *   without marks be somebody else's words
 */
export function readQuotations<T extends Pick<Block, 'text'>>(
  paragraphs: readonly T[],
  hasBlockQuotations: boolean,
): ReadParagraph<T>[] {
  return paragraphs.map((block, index) => {
    const { text } = block;
    const above = paragraphs[index - 1]?.text ?? '';
    const isQuotation = hasBlockQuotations && !quotationMark.test(text) && isAnnounced(text, above);
    const isEmbedMissing =
      text.endsWith(':') && !isFulfilled(text, paragraphs[index + 1]?.text, hasBlockQuotations);
    return {
      block,
      kind: isQuotation ? 'quotation' : 'prose',
      note: isQuotation
        ? 'A quotation: the copy prints it without quotation marks.'
        : isEmbedMissing
          ? 'The post or video announced here is missing from the copy.'
          : null,
      isEmbedMissing,
    };
  });
}

/** Returns whether the paragraph below an announcement is what it announces. */
function isFulfilled(
  announcement: string,
  next: string | undefined,
  hasBlockQuotations: boolean,
): boolean {
  if (next === undefined) return false;
  if (!announcesEmbed.test(announcement)) return true;
  return quotationMark.test(next.slice(0, 1)) || (hasBlockQuotations && firstPerson.test(next));
}

/**
 * Returns whether a paragraph without marks is a quotation: the one above announces words, or names
 * somebody speaking while this one is in the first person. An announced post is missing, so that the
 * paragraph below it is the outlet's own prose.
 */
function isAnnounced(text: string, above: string): boolean {
  if (firstPerson.test(text)) return speaks.test(above);
  return above.endsWith(':') && announcesWords.test(above) && !announcesEmbed.test(above);
}
