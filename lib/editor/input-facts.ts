import type { FactName } from '@/lib/schema/evidence';

/** The facts that `npm run add` takes by a flag or an answer. */
export const inputFactNames = ['outlet', 'url', 'published', 'title', 'zone'] as const;
export type InputFactName = (typeof inputFactNames)[number];

/** What was said about an article from outside, word for word. */
export type InputFacts = Readonly<Partial<Record<InputFactName, string>>> & {
  /** How facts are known: words of the text, or a note. */
  evidence: readonly { fact: FactName; words: string }[];
};

/** A fact without which an article cannot be added, or for which nothing says how it is known. */
export type MissingFact = {
  fact: InputFactName;
  need: 'value' | 'evidence';
  /** What is missing, in a sentence. */
  message: string;
  /** The flag that gives it, as it is typed. */
  flag: string;
};

/** Facts by name, as they were said; those that were not are absent. */
export type InputValues = Partial<Record<InputFactName, string | undefined>>;
