import type { SetAsideReason } from '@/lib/schema/article';

/**
 * An outlet's time marker, as a pattern anchored at the start of a line. Named groups:
 * - `clock` (required): the digits of the clock, with am/pm where it has one
 * - `zone`: a zone abbreviation
 * - `date`: a date with its year
 * - `headline` or `text`: the rest of the line
 */
export type MarkerForm = { pattern: RegExp };

/** A kind of block that is not content, recognised by its words. */
export type SetAsideRule = { reason: SetAsideReason; pattern: RegExp };

/**
 * The conventions of one outlet that no general rule can know. Declarative on purpose, one short module per
 * outlet. Rules for any outlet belong to the general ones.
 */
export type Convention = {
  /** Id of the outlet in the catalogue. */
  outlet: string;
  /** Time markers, the most specific first. Where none matches anywhere, the general rules apply. */
  markers: readonly MarkerForm[];
  /** Label of a live blog's first version, below its updates; group `text` is the rest of the line. */
  original?: RegExp;
  /** Lines that are not content; tried before the general rules. */
  setAside: readonly SetAsideRule[];
  /** The line below the title is the caption of the lead picture. */
  captionBelowTitle?: true;
  /** Lines above the first post that are not sentences are links. */
  linksAbovePosts?: true;
  /** Quotations are blocks of their own, whose formatting copies lose. */
  blockQuotations?: true;
};

/** A site that republishes articles and adds words to their titles. */
export type Republisher = {
  /** Name as given in `via` in front matter. */
  name: string;
  /** Pattern of its titles; group `title` is the original. */
  titleFrame: RegExp;
};
