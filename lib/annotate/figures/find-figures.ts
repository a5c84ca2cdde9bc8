import type { Figure, FigureKind } from '@/lib/schema/figure';
import { classifyCountedNoun } from './counted-nouns';
import { type FoundNumber, findNumbers } from './find-numbers';
import { findHarmAfter, findHarmBefore, type Harm } from './harm-words';

/** A noun that a number counts, with its place. */
type Counted = { kind: FigureKind; start: number; end: number };

/** Most words of a noun phrase after a number: `three Ukrainian Black Sea ports`. */
const maxNounPhraseWords = 5;

/** Words that end a noun phrase before them. */
const phraseEnd =
  /^(?:of|in|on|at|by|to|for|from|with|within|without|after|before|during|since|until|near|as|than|about|around|into|over|under|between|among|against|per|via|and|or|but|nor|that|which|who|whom|whose|where|when|while|if|because|so|the|an?|this|these|those|its?|his|her|their|our|was|were|is|are|be|been|being|has|have|had|will|would|can|could|may|might|must|should|said|says|told|not|also|later|only|out|up|down|ago|including|killed|wounded|injured|hurt|dead|died|missing|damaged|destroyed|killing|wounding|injuring|damaging|destroying)$/iu;

const words = /\s+(\p{L}[\p{L}\p{M}]*(?:[-’'](?=\p{L})[\p{L}\p{M}]+)*)/uy;
const people: ReadonlySet<FigureKind> = new Set(['people', 'children', 'troops']);
/** A currency symbol before a number, with an optional country code: `US$350 million`. */
const money = /(?:(?:\b\p{Lu}{1,3})?\$|[€£₴₽¥])\s?$/u;
const scaleSuffix = /^(?:\s?(?:mn|m|k|tn)\b)/iu;
const scaleSuffixValues: Record<string, number> = { mn: 1e6, m: 1e6, k: 1e3, tn: 1e12 };
/** Words that make a duration a point in time: `the last 24 hours`, `two years ago`. */
const timeBefore = /\b(?:last|past|previous|next|coming|recent|preceding)\s+$/iu;
const timeAfter = /^\s+(?:ago|earlier|later|before|old)\b/iu;
/** `The two sides` refers back to an earlier mention and is not a new count. */
const backReference = /\b(?:the|these|those|all|both|its|his|her|their)\s+$/iu;
/** Areas and volumes are not among the kinds of figure. */
const areaUnit = /\b(?:square|sq|cubic)\s+$/iu;
/** `Three rounds of talks` are not rounds of ammunition. */
const roundsOfTalks =
  /^\s+of\s+(?:talks|negotiations|voting|elections|sanctions|consultations)\b/iu;

/**
 * Finds figures in a text, in text order: numbers together with what they count, such as people killed
 * and wounded, buildings, attacks, weapons, days or money. Skips numbers that count none of these: dates,
 * clock times, ages, years, calibres, names with numbers, ordinals, scores. Takes linear time.
 */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  const numbers = findNumbers(text);
  for (const [index, number] of numbers.entries()) {
    const previous = figures.at(-1);
    if (previous && number.digits < previous.end) continue;
    const next = numbers[index + 1];
    const figure =
      readMoney(text, number) ??
      readHarm(text, number, previous) ??
      readCount(text, number) ??
      readShare(text, number, next) ??
      readSharedNoun(text, number, next) ??
      readPart(text, number, previous);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

function readMoney(text: string, number: FoundNumber): Figure | null {
  const symbol = money.exec(text.slice(Math.max(0, number.digits - 5), number.digits))?.[0];
  if (symbol === undefined) return null;
  const scale = scaleSuffix.exec(text.slice(number.end, number.end + 4))?.[0] ?? '';
  const factor = scaleSuffixValues[scale.trim().toLowerCase()] ?? 1;
  const symbolAt = number.digits - symbol.length;
  return makeFigure(text, {
    ...number,
    start: Math.min(number.start, symbolAt),
    end: number.end + scale.length,
    value: typeof number.value === 'number' ? number.value * factor : number.value,
    kind: 'money',
    noun: symbol.trim(),
  });
}

/** Reads a number of people killed, wounded or missing, by a verb on either side or by a noun. */
function readHarm(text: string, number: FoundNumber, previous: Figure | undefined): Figure | null {
  const counted = findCountedNoun(text, number);
  if (counted !== null && !people.has(counted.kind)) return null;
  const end = counted?.end ?? number.end;
  const noun = counted && text.slice(counted.start, counted.end);
  const first = findHarmBefore(text, number.start);
  const last: Harm | null = findHarmAfter(text, end, counted !== null);
  if (last !== null) return makeFigure(text, { ...number, end: last.end, kind: last.kind, noun });
  if (first === null || first.start < (previous?.end ?? 0)) return null;
  // A bare number counts people only if no other noun follows that it could count.
  if (counted === null && /^\s*[-\p{L}]/u.test(text.slice(end)) && !isPhraseEnd(text, end))
    return null;
  return makeFigure(text, { ...number, start: first.start, end, kind: first.kind, noun });
}

function readCount(text: string, number: FoundNumber): Figure | null {
  const counted = findCountedNoun(text, number);
  if (counted === null) return null;
  const context = text.slice(Math.max(0, number.start - 12), number.start);
  const noun = text.slice(counted.start, counted.end);
  const rest = text.slice(counted.end, counted.end + 20);
  const isHyphenated = text[number.end] === '-';
  if (
    counted.kind === 'duration' &&
    !isHyphenated &&
    (timeBefore.test(context) || timeAfter.test(rest))
  )
    return null;
  if (counted.kind === 'duration' && number.value === 1 && !isHyphenated) return null;
  if (number.value === 0 && !/^(?:killed|wounded|casualties)$/u.test(counted.kind)) return null;
  if (people.has(counted.kind) && (number.value === 1 || noun.toLowerCase() === 'others'))
    return null;
  if (!isHyphenated && /^\p{L}/u.test(text.slice(number.digits)) && backReference.test(context))
    return null;
  if (roundsOfTalks.test(rest) || areaUnit.test(text.slice(number.end, counted.start))) return null;
  return makeFigure(text, { ...number, end: counted.end, kind: counted.kind, noun });
}

/** Reads the first of two numbers that share a noun: `21 air and 9 missile strikes`. */
function readSharedNoun(
  text: string,
  number: FoundNumber,
  next: FoundNumber | undefined,
): Figure | null {
  if (next === undefined || next.digits - number.end > 40 || number.value === 0) return null;
  if (findCountedNoun(text, number) !== null) return null;
  const between = text.slice(number.end, next.start);
  const link = /^((?:\s+[\p{L}-]+){0,2}),?\s+(?:and|or)\s+$/u.exec(between);
  const own = link?.[1] ?? null;
  const counted = own === null || own === '' ? null : findCountedNoun(text, next);
  if (own === null || counted === null || own.split(/\s+/u).some((word) => phraseEnd.test(word)))
    return null;
  return makeFigure(text, {
    ...number,
    end: number.end + own.length,
    kind: counted.kind,
    noun: text.slice(counted.start, counted.end),
  });
}

/** Reads a share, `14 of 16 drones`: the first number, with the noun of the second. */
function readShare(
  text: string,
  number: FoundNumber,
  next: FoundNumber | undefined,
): Figure | null {
  if (next === undefined) return null;
  const between = text.slice(number.end, next.start);
  if (!/^\s+(?:out\s+)?of\s+(?:the\s+)?$/iu.test(between)) return null;
  const counted = findCountedNoun(text, next);
  if (counted === null) return null;
  const noun = text.slice(counted.start, counted.end);
  return makeFigure(text, { ...number, end: counted.end, kind: counted.kind, noun });
}

/** Reads a part of the figure before it: `47 of them`. */
function readPart(text: string, number: FoundNumber, previous: Figure | undefined): Figure | null {
  const part = /^\s+of\s+(?:them|those|whom|which)\b/iu.exec(
    text.slice(number.end, number.end + 20),
  );
  if (part === null || previous === undefined) return null;
  if (number.value === 1 || number.digits - previous.end > 80) return null;
  return makeFigure(text, {
    ...number,
    end: number.end + part[0].length,
    kind: previous.counts.kind,
    noun: previous.counts.noun,
  });
}

/** Finds the noun that a number counts: the last known noun up to the end of its phrase. */
function findCountedNoun(text: string, { end, value }: FoundNumber): Counted | null {
  const tied = /^-(\p{L}+)(?!-old)\b/u.exec(text.slice(end, end + 16))?.[1];
  if (tied !== undefined) {
    const kind = classifyCountedNoun(tied, true, '');
    return kind === null ? null : { kind, start: end + 1, end: end + 1 + tied.length };
  }
  const glued = /^(?:km|kg)\b|^%/u.exec(text.slice(end, end + 3))?.[0];
  if (glued !== undefined) {
    const kind = glued === '%' ? 'share' : classifyCountedNoun(glued, true, '');
    return kind === null ? null : { kind, start: end, end: end + glued.length };
  }
  let found: Counted | null = null;
  let previous = '';
  let at = end;
  for (let count = 0; count < maxNounPhraseWords; count += 1) {
    words.lastIndex = at;
    const word = words.exec(text)?.[1];
    if (word === undefined || phraseEnd.test(word)) break;
    const start = words.lastIndex - word.length;
    at = words.lastIndex;
    const kind = classifyCountedNoun(word, value === 1, previous);
    if (kind !== null) found = { kind, start, end: at };
    // Stops at a word after a noun: in `60 people met ministers` the ministers are not counted.
    else if (found !== null) break;
    previous = word;
  }
  return found;
}

function isPhraseEnd(text: string, at: number): boolean {
  words.lastIndex = at;
  const word = words.exec(text)?.[1];
  return word !== undefined && (phraseEnd.test(word) || /^(?:others?|more|people)$/iu.test(word));
}

function makeFigure(
  text: string,
  {
    start,
    end,
    value,
    bound,
    kind,
    noun,
  }: Pick<FoundNumber, 'start' | 'end' | 'value' | 'bound'> & {
    kind: FigureKind;
    noun: string | null;
  },
): Figure {
  return { start, end, text: text.slice(start, end), value, bound, counts: { kind, noun } };
}
