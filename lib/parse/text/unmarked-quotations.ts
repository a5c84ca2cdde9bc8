import { doubleQuotationMarks } from '@/lib/text/quotation-marks';
import type { Block } from './blocks';

/** What is known about a paragraph as quotation: its kind, and a remark for readers where one is due. */
export type QuotationReading = {
  kind: 'prose' | 'quotation';
  note: string | null;
  /** The paragraph announces a post or video that the copy does not hold. */
  embedMissing: boolean;
};

/** Announces a post on a social network: pages embed it, and copies lose it. */
const announcesEmbed =
  /\b(?:tweets?|tweeted|retweeted|posted|shared|wrote on (?:Twitter|X|Telegram|Facebook|Instagram))\b[^.]{0,80}:$/iu;
/** Announces words: a statement, or somebody speaking. */
const announcesWords =
  /\b(?:statement|declaration|address|speech|said|says|wrote|writes|added|adds|declared|explained|announced|summari[sz]ed|noted|read|reads)\b[^.]{0,80}:$/iu;
const speaks =
  /\b(?:said|says|told|praised|thanked|declared|added|statement|address|speech|spoke|wrote|announced|explained)\b/iu;
/** The first person outside quotation marks: news prose is not written in it. */
const firstPerson = /\b(?:I|[Ww]e|[Oo]ur|[Oo]urs|us|[Mm]y)\b/u;
const quotationMark = new RegExp(`[${doubleQuotationMarks}]`, 'u');

/**
 * Finds quotations printed without marks, and announcements whose post is missing, in the paragraphs
 * of one entry.
 * @param blockQuotations whether the outlet sets quotations as blocks; only then can a paragraph
 *   without marks be somebody else's words
 */
export function readQuotations(
  paragraphs: readonly Pick<Block, 'text'>[],
  blockQuotations: boolean,
): QuotationReading[] {
  return paragraphs.map(({ text }, index) => {
    const above = paragraphs[index - 1]?.text ?? '';
    const isQuotation = blockQuotations && !quotationMark.test(text) && isAnnounced(text, above);
    const isLast = index === paragraphs.length - 1;
    const next = paragraphs[index + 1]?.text ?? '';
    const nextIsQuoted =
      !isLast &&
      (quotationMark.test(next.slice(0, 1)) || (blockQuotations && firstPerson.test(next)));
    const announces = text.endsWith(':');
    const embedMissing = announces && (announcesEmbed.test(text) ? !nextIsQuoted : isLast);
    return {
      kind: isQuotation ? 'quotation' : 'prose',
      note: isQuotation
        ? 'A quotation: the copy prints it without quotation marks.'
        : embedMissing
          ? 'What is announced here is missing from the copy.'
          : null,
      embedMissing,
    };
  });
}

/**
 * Either the paragraph above ends by announcing words, or it names somebody speaking and this one
 * goes on in the first person. After the announcement of an embedded post the outlet's own prose goes
 * on: the post is missing, and the next paragraph is not its words.
 */
function isAnnounced(text: string, above: string): boolean {
  if (firstPerson.test(text)) return speaks.test(above);
  return above.endsWith(':') && announcesWords.test(above) && !announcesEmbed.test(above);
}
