import type { FactName } from '@/lib/schema/evidence';

/** The facts that `npm run add` accepts as a flag or an answer. */
export const inputFactNames = ['outlet', 'url', 'published', 'title', 'zone'] as const;
export type InputFactName = (typeof inputFactNames)[number];

/** Facts about an article as they were typed. */
export type InputFacts = Readonly<Partial<Record<InputFactName, string>>> & {
  /** Evidence for facts: words of the text, or a note. */
  evidence: readonly { fact: FactName; words: string }[];
};

/** A required fact without a value, or a fact without evidence. */
export type MissingFact = {
  fact: InputFactName;
  need: 'value' | 'evidence';
  /** A sentence that says what is missing. */
  message: string;
  /** The flag that supplies it, as it is typed. */
  flag: string;
};

/** Facts by name, as they were typed; others are absent. */
export type InputValues = Partial<Record<InputFactName, string | undefined>>;
