import type { CitationFields } from './citation-fields';

/** An item of CSL-JSON, with the fields of CSL 1.0.2 that Daybook uses. */
export type CslItem = {
  id: string;
  type: 'post-weblog' | 'webpage';
  title: string;
  author: { literal: string }[];
  'container-title'?: string;
  publisher: string;
  /** Missing if the date is not known. */
  issued?: { 'date-parts': [[year: number, month: number, day: number]] };
  language: string;
  URL: string;
  archive: string;
  archive_location: string;
  note: string;
};

/**
 * Converts the fields to an item of CSL-JSON, from which BibTeX and RIS are made. CSL dates have no clock,
 * so the note has it. There is no access date, which only the reader knows.
 */
export function toCslItem(fields: CitationFields): CslItem {
  const [year = 0, month = 0, date = 0] = fields.day.split('-').map(Number);
  return {
    id: fields.id,
    type: fields.form === 'report' ? 'webpage' : 'post-weblog',
    title: fields.title,
    author: [{ literal: fields.outlet }],
    ...(fields.within !== null && { 'container-title': fields.within }),
    publisher: fields.outlet,
    issued: { 'date-parts': [[year, month, date]] },
    language: fields.lang,
    URL: fields.original ?? fields.permalink,
    archive: 'Daybook',
    archive_location: fields.permalink,
    note: formatNote(fields),
  };
}

/** Puts into the note what the formats have no field for. */
function formatNote({ time, byline, via, lines, permalink }: CitationFields): string {
  const sentences = [
    `Published: ${time}`,
    byline,
    via === null ? null : `Republished by ${via}`,
    `Checked at Daybook, ${lines} of the source text: ${permalink}`,
  ];
  return sentences.filter((sentence) => sentence !== null).join('. ');
}
