import type { Cited } from './citation-fields';

/** An item of CSL-JSON, with the fields of CSL 1.0.2 that are used here. */
export type CslItem = {
  id: string;
  type: 'post-weblog' | 'webpage';
  title: string;
  author: { literal: string }[];
  'container-title'?: string;
  publisher: string;
  /** Missing where it is not known. */
  issued?: { 'date-parts': [[year: number, month: number, day: number]] };
  language: string;
  URL: string;
  archive: string;
  archive_location: string;
  note: string;
};

/**
 * An entry as an item of CSL-JSON, which reference managers read and the other formats are made from.
 * CSL knows days only, so the printed clock stands in the note. When the page was accessed only the
 * reader knows.
 */
export function cslItem(cited: Cited): CslItem {
  const [year = 0, month = 0, date = 0] = cited.day.split('-').map(Number);
  return {
    id: cited.id,
    type: cited.form === 'report' ? 'webpage' : 'post-weblog',
    title: cited.title,
    author: [{ literal: cited.outlet }],
    ...(cited.within !== null && { 'container-title': cited.within }),
    publisher: cited.outlet,
    issued: { 'date-parts': [[year, month, date]] },
    language: cited.lang,
    URL: cited.original ?? cited.permalink,
    archive: 'Daybook',
    archive_location: cited.permalink,
    note: noteOf(cited),
  };
}

/** What the formats have no field for. */
function noteOf({ time, byline, via, lines, permalink }: Cited): string {
  const sentences = [
    `Published: ${time}`,
    byline,
    via === null ? null : `Republished by ${via}`,
    `Checked at Daybook, ${lines} of the text as held: ${permalink}`,
  ];
  return sentences.filter((sentence) => sentence !== null).join('. ');
}
