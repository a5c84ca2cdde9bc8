import { doubleQuotationMarks } from '@/lib/text/quotation-marks';
import { requireValue } from '@/lib/text/required';
import type { Span } from '@/lib/text/span';
import { splitSentences } from '@/lib/text/split-sentences';

/**
 * A token of a sentence. `word`: letters and digits, with the full stop of an abbreviation. `quote`: a
 * whole quotation with its marks. `comma`: a comma. `break`: any other mark that separates clauses.
 */
export type Token = {
  kind: 'word' | 'comma' | 'break' | 'quote';
  text: string;
  lower: string;
  start: number;
  end: number;
};

/** A sentence of a paragraph, split into tokens; all positions refer to the paragraph’s text. */
export type Sentence = Span & { tokens: Token[] };

const opens = /(?:^|[\s([—–-])$/u;
const closes = /^(?:$|[\s.,;:!?…)\]—–-])/u;
const doubleMarks = new RegExp(`[${doubleQuotationMarks}]`, 'gu');
const singleMarks = /['‘’]/gu;

/**
 * Finds the quotations in a text, marks included, in text order. Double marks of any kind close each
 * other, as copies mix them; one that is never closed runs to the end, as in a quotation that the next
 * paragraph continues. Single marks count where they cannot be apostrophes.
 */
export function findQuotations(text: string): Span[] {
  const double = pairMarks(text, doubleMarks, 0, text.length, true);
  let from = 0;
  const single: Span[] = [];
  for (const { start, end } of [...double, { start: text.length, end: text.length }]) {
    single.push(...pairMarks(text, singleMarks, from, start, false));
    from = end;
  }
  return [...double, ...single].sort((one, other) => one.start - other.start);
}

function pairMarks(
  text: string,
  marks: RegExp,
  from: number,
  to: number,
  isOpenEnded: boolean,
): Span[] {
  const spans: Span[] = [];
  let start: number | null = null;
  for (const { index } of text.slice(from, to).matchAll(marks)) {
    const at = from + index;
    if (start === null) {
      if (!opens.test(text.slice(Math.max(from, at - 1), at))) continue;
      if (/\s|^$/u.test(text.charAt(at + 1))) continue;
      start = at;
    } else if (isOpenEnded || closes.test(text.charAt(at + 1))) {
      spans.push({ start, end: at + 1 });
      start = null;
    }
  }
  if (start !== null && isOpenEnded) spans.push({ start, end: to });
  return spans;
}

/**
 * Splits a paragraph into sentences of tokens, never inside a quotation: `"One. Two," she said` is one
 * sentence. A quotation that ends in `?` or `!` stays with the words after it.
 */
export function tokeniseSentences(text: string): Sentence[] {
  const quotes = findQuotations(text);
  const starting = new Map(quotes.map((quote) => [quote.start, quote]));
  const spans: Span[] = [];
  let reached = 0;
  /** Returns the quotations that begin in a span. Spans come in order, so each quotation is visited once. */
  const within = ({ start, end }: Span): Span[] => {
    while ((quotes[reached]?.start ?? end) < start) reached += 1;
    const first = reached;
    while ((quotes[reached]?.start ?? end) < end) reached += 1;
    return quotes.slice(first, reached);
  };
  for (const span of splitSentences(maskQuotations(text, quotes))) {
    const before = spans.at(-1);
    const quote = starting.get(before?.start ?? -1);
    const isQuestion =
      before !== undefined &&
      quote !== undefined &&
      quote.end >= before.start + text.slice(before.start, before.end).trimEnd().length &&
      /[?!]["'”’»]$/u.test(text.slice(quote.start, quote.end));
    if (isQuestion) before.end = span.end;
    else spans.push({ ...span });
  }
  return spans.flatMap((span) =>
    splitLongSentence({ ...span, tokens: tokeniseSpan(text, span, within(span)) }),
  );
}

/**
 * A longer sentence than any newsroom writes is read in parts. Rules look from every verb to the ends of
 * its sentence, so a text without full stops would take quadratic time. Quotations stay whole, as each is
 * one token.
 */
const maxSentenceTokens = 400;

function splitLongSentence(sentence: Sentence): Sentence[] {
  const { tokens, end } = sentence;
  if (tokens.length <= maxSentenceTokens) return [sentence];
  const parts: Sentence[] = [];
  for (let at = 0; at < tokens.length; at += maxSentenceTokens) {
    const own = tokens.slice(at, at + maxSentenceTokens);
    const start = parts.at(-1)?.end ?? sentence.start;
    parts.push({ start, end: tokens[at + maxSentenceTokens]?.start ?? end, tokens: own });
  }
  return parts;
}

/** Masks the words inside quotations, except a stop at their end. */
function maskQuotations(text: string, quotes: readonly Span[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end } of quotes) {
    const inner = text.slice(start + 1, end - 1);
    const [stop] = requireValue(/[.!?…]?$/u.exec(inner), 'The pattern matches any text.');
    parts.push(text.slice(at, start + 1), 'x'.repeat(inner.length - stop.length), stop);
    at = end - 1;
  }
  return parts.join('') + text.slice(at);
}

const tokenPattern =
  /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}$€£%][\p{L}\p{M}\p{N}'’ʼ/&$%-]*|[^\s]/gu;

function tokeniseSpan(text: string, { start, end }: Span, quotes: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const quote of quotes) {
    tokens.push(...tokeniseWords(text, at, quote.start));
    tokens.push(makeToken('quote', text, quote.start, Math.min(quote.end, end)));
    at = Math.min(quote.end, end);
  }
  tokens.push(...tokeniseWords(text, at, end));
  return joinAbbreviations(text, tokens);
}

function tokeniseWords(text: string, from: number, to: number): Token[] {
  return Array.from(text.slice(from, to).matchAll(tokenPattern), ({ 0: found, index }) => {
    const kind = /[\p{L}\p{N}]/u.test(found) ? 'word' : found === ',' ? 'comma' : 'break';
    return makeToken(kind, text, from + index, from + index + found.length);
  });
}

/** Joins a full stop in the middle of a sentence to its abbreviation: `Gov.`, `U.S.` */
function joinAbbreviations(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const [index, next] of tokens.entries()) {
    const before = joined.at(-1);
    const touches = before?.kind === 'word' && before.end === next.start;
    const isStop = next.text === '.' && index < tokens.length - 1;
    const goesOn = before?.text.endsWith('.') && next.kind === 'word';
    if (before !== undefined && touches && (isStop || goesOn)) {
      joined[joined.length - 1] = makeToken('word', text, before.start, next.end);
    } else joined.push(next);
  }
  return joined;
}

function makeToken(kind: Token['kind'], text: string, start: number, end: number): Token {
  const own = text.slice(start, end);
  return { kind, text: own, lower: own.toLowerCase().replaceAll('’', "'"), start, end };
}
