import type { SetAside } from '@/lib/schema/article';
import type { Day } from '@/lib/schema/day';
import type { Evidence } from '@/lib/schema/evidence';

/**
 * What is known of an article from outside its text: from front matter or the command line. Nothing
 * here is required; what is null is read from the text or stays unknown.
 */
export type ArticleFacts = {
  /** Id of the outlet. */
  outlet: string | null;
  title: string | null;
  /** Day of publication, in the zone of the printed clocks. */
  published: Day | null;
  /** IANA name or offset of the printed clocks. */
  zone: string | null;
  /** Name of the site that republished it. */
  via: string | null;
  evidence: readonly Evidence[];
  /** Lines that an editor set aside. */
  setAside: readonly SetAside[];
};

/** Nothing known: what a bare text is read with. */
export const noFacts: ArticleFacts = {
  outlet: null,
  title: null,
  published: null,
  zone: null,
  via: null,
  evidence: [],
  setAside: [],
};
