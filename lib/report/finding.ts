import type { Article } from '@/lib/schema/article';
import type { FactName } from '@/lib/schema/evidence';
import type { Confidence } from './confidence';

/** The evidence for a finding: words of the text with their line, an editor's note, or both. */
export type Support = {
  /** Verbatim, in the outlet's language; null if there is only a line or a note. */
  quote: string | null;
  /** Line of the article's text. */
  line: number | null;
  /** Daybook's words, not the outlet's. */
  note: string | null;
};

/** One result of reading an article. */
export type Finding = {
  value: string;
  /** True if `value` is in the outlet's words, not Daybook's. */
  isQuoted: boolean;
  /** URL of what `value` names. */
  href: string | null;
  /** Number of entries (or lines) it applies to; 1 for the article as a whole. */
  count: number;
  /** Null for a count, and for a question that does not arise. */
  confidence: Confidence | null;
  /** A sentence on how it was found; null if the evidence is enough. */
  because: string | null;
  support: Support[];
  /** First lines of the entries it applies to. */
  at: number[];
};

/** Makes a finding; fields that are not given are empty. */
export function makeFinding(
  value: string,
  confidence: Confidence | null,
  more: Partial<Omit<Finding, 'value' | 'confidence'>> = {},
): Finding {
  return {
    value,
    confidence,
    isQuoted: false,
    href: null,
    count: 1,
    because: null,
    support: [],
    at: [],
    ...more,
  };
}

/** Makes evidence from words of the text and their line. */
export function makeSupport(line: number | null, quote: string | null = null): Support {
  return { quote, line, note: null };
}

/** Returns the editors' evidence for a fact. */
export function listEditorsSupport({ evidence }: Article, fact: FactName): Support[] {
  return evidence
    .filter((item) => item.fact === fact)
    .map(({ quote, line, note }) => ({
      quote: quote ?? null,
      line: line ?? null,
      note: note ?? null,
    }));
}

/**
 * Finds the line of some words.
 * @returns null if no line of the range has them, as after damaged characters were repaired
 */
export function findLine(
  { textLines }: Article,
  words: string,
  [first, last]: readonly [number, number],
): number | null {
  const index = textLines.slice(first - 1, last).findIndex((text) => text.includes(words));
  return index === -1 ? null : first + index;
}
