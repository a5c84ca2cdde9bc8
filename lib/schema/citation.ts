/** One form in which an entry can be cited. */
export type Citation = {
  /** `Footnote`, `BibTeX` … */
  name: string;
  text: string;
  /** Name of the file that holds it, beside the entry’s page; null for forms that are only copied. */
  file: string | null;
};
