import type { Article } from '@/lib/schema/article';
import type { FactName } from '@/lib/schema/evidence';
import type { Confidence } from './confidence';

/** What speaks for a finding: words of the text with their line, an editor's note, or both. */
export type Support = {
  /** Verbatim, in the outlet's language; null where only the line or the note is named. */
  quote: string | null;
  /** Line of the article's text. */
  line: number | null;
  /** Daybook's words, not the outlet's. */
  note: string | null;
};

/** One thing that reading an article gave. */
export type Finding = {
  value: string;
  /** Whether `value` is the outlet's words rather than Daybook's. */
  isQuoted: boolean;
  /** Address of what `value` names. */
  href: string | null;
  /** How many entries (or lines) it holds for; 1 for the article as a whole. */
  count: number;
  /** Null where there is nothing to be sure of: a count, or a question that does not arise. */
  sure: Confidence | null;
  /** How it is known, in a sentence; null where the support says it all. */
  because: string | null;
  support: Support[];
  /** Lines on which the entries begin that it holds for. */
  at: number[];
};

/** Makes a finding; what is not said is not there. */
export function finding(
  value: string,
  sure: Confidence | null,
  more: Partial<Omit<Finding, 'value' | 'sure'>> = {},
): Finding {
  return {
    value,
    sure,
    isQuoted: false,
    href: null,
    count: 1,
    because: null,
    support: [],
    at: [],
    ...more,
  };
}

/** Words of the text on their line. */
export function printedOn(line: number | null, quote: string | null = null): Support {
  return { quote, line, note: null };
}

/** What the editors say for a fact. */
export function editorsSupport({ evidence }: Article, fact: FactName): Support[] {
  return evidence
    .filter((item) => item.fact === fact)
    .map(({ quote, line, note }) => ({
      quote: quote ?? null,
      line: line ?? null,
      note: note ?? null,
    }));
}

/**
 * The line on which words stand.
 * @returns null where no line of the range has them, as where damaged characters were put right
 */
export function lineOf(
  { textLines }: Article,
  words: string,
  [first, last]: readonly [number, number],
): number | null {
  const index = textLines.slice(first - 1, last).findIndex((text) => text.includes(words));
  return index === -1 ? null : first + index;
}
