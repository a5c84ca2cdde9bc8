import type { SetAsideReason } from '@/lib/schema/article';

/**
 * How an outlet prints a time marker, as a pattern anchored at the start of a line. Named groups:
 * - `clock` (required): the clock's digits, with its am/pm where it has one
 * - `zone`: a zone abbreviation
 * - `date`: a date with its year
 * - `headline` or `text`: what follows on the same line
 */
export type MarkerForm = { pattern: RegExp };

/** A block that is not content, recognised by its own words. */
export type SetAsideRule = { reason: SetAsideReason; pattern: RegExp };

/**
 * The house conventions of one outlet: what its pages do that no general rule can know. Declarative on
 * purpose, one short module an outlet. Rules that hold for any outlet belong to the generic reader.
 */
export type Convention = {
  /** Id of the outlet in the catalogue. */
  outlet: string;
  /** Time markers, the most telling first. Where none of them matches, the generic forms are tried. */
  markers: readonly MarkerForm[];
  /** Marker of the first version of a live blog, kept below its updates; `text` is what follows. */
  original?: RegExp;
  /** Lines that are not content, tried before the general rules. */
  setAside: readonly SetAsideRule[];
  /** The line under the title is the caption of the picture above the text. */
  captionBelowTitle?: true;
  /** Lines above the first post that are no sentences are links to other pages. */
  linksAbovePosts?: true;
  /** Quotations stand as blocks of their own, and copies lose the marks of the block. */
  blockQuotations?: true;
};

/** A site that republishes others' articles, and what it wraps around their titles. */
export type Republisher = {
  /** Name as front matter gives it in `via`. */
  name: string;
  /** Pattern of its titles; group `title` is the outlet's own. */
  titleFrame: RegExp;
};
