import type { SetAside } from '@/lib/schema/article';
import type { Day } from '@/lib/schema/day';
import type { Evidence } from '@/lib/schema/evidence';

/**
 * Facts about an article from outside its text: from front matter or the command line. All are optional;
 * a null one is read from the text, or stays unknown.
 */
export type ArticleFacts = {
  /** Id of the outlet. */
  outlet: string | null;
  title: string | null;
  /** Day of publication, in the zone of the printed clocks. */
  published: Day | null;
  /** Zone of the printed clocks: IANA name or offset. */
  zone: string | null;
  /** Name of the site that republished the article. */
  via: string | null;
  evidence: readonly Evidence[];
  /** Lines that an editor set aside. */
  setAside: readonly SetAside[];
};

/** No facts, for a bare text. */
export const noFacts: ArticleFacts = {
  outlet: null,
  title: null,
  published: null,
  zone: null,
  via: null,
  evidence: [],
  setAside: [],
};
