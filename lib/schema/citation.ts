/** A citation of an entry, or of the comparison of an event's accounts, in one format. */
export type Citation = {
  /** `Footnote`, `BibTeX` … */
  name: string;
  text: string;
  /** Name of its file beside the page; null for formats that are only copied. */
  file: string | null;
};
