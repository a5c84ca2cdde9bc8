/** One form in which an entry, or the comparison of an event’s accounts, can be cited. */
export type Citation = {
  /** `Footnote`, `BibTeX` … */
  name: string;
  text: string;
  /** Name of the file that holds it, beside its page; null for forms that are only copied. */
  file: string | null;
};
