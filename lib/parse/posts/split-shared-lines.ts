import { findAllMatches } from '@/lib/text/all-matches';
import { assignDays, maxDisorderOfList } from '../days/assign-days';
import { findStampAt, findStamps, type Stamp } from '../stamps/find-stamps';
import type { Block } from '../text/blocks';
import { readCandidate } from './marker-candidates';

/** Shortest line that can have two posts: a clock, a few words, and the same again. */
const shortestShared = 40;

/** Text before a time that begins a post within a line: the end of a sentence, or a bullet. */
const endOfPost = /(?:[.!?…]["'”’»)\]]*|\s[•·▪●|])[\s([*_•·▪●|]*/gu;
/** The blank before a clock with a zone and a dash or colon, which begins a post without a sentence before it. */
const beforeZonedClock = /\s(?=\d{1,2}[:.]?\d{2}\s\p{Lu}{2,5}(?:[+-]\d{1,2})?(?:\s[–—|-]\s|:\s))/gu;
/** Fewest of them that show a line to be a list. */
const fewestZoned = 3;
const endOfSentence = /^[.!?…]?["'”’»)\]]*/u;
/** Most times of one line that are tried as posts: no page has more posts, and each takes a while. */
const mostTimes = 2_000;
/** Number of characters of a post that show how it begins. */
const openingLength = 300;

/** A time that may begin a post within its line, or at the start of a line with such times. */
type Cut = { at: number; style: string; hasSeparator: boolean; minutes: number | null };

/**
 * Splits lines with several posts, as in copies that lost their line breaks: `0730 GMT – It began. 0810 GMT –
 * It went on.` A time within a line begins a post where a sentence ends before it and other times of the page
 * have the same style, in order; a clock within a sentence does not.
 * @returns the blocks, with shared lines as parts (`isPart`) that keep their line and column
 */
export function splitSharedLines(blocks: readonly Block[]): Block[] {
  const lines = blocks.map((block) => ({ block, cuts: findCuts(block) }));
  const shared = lines.filter(({ cuts }) => cuts.length > 0);
  if (shared.length === 0) return [...blocks];
  const byStyle = new Map<string, Cut[]>();
  for (const cut of shared.flatMap(({ block, cuts }) => [...findOpeningCut(block), ...cuts])) {
    const known = byStyle.get(cut.style);
    if (known === undefined) byStyle.set(cut.style, [cut]);
    else known.push(cut);
  }
  const styles = new Set([...byStyle].flatMap(([style, cuts]) => (isList(cuts) ? [style] : [])));
  return lines.flatMap(({ block, cuts }) => {
    const own = cuts.filter(({ style }) => styles.has(style));
    return own.length === 0 ? [block] : splitAt(block, own);
  });
}

/** Returns whether cuts of one style are a list: in order, and at least three, or two with a separator. */
function isList(cuts: readonly Cut[]): boolean {
  if (cuts.length < 2 || cuts.some(({ minutes }) => minutes === null)) return false;
  const posts = cuts.map(({ minutes }) => ({ minutes, stated: null }));
  const isOrderly =
    assignDays(posts, null).outOfOrder.length <= maxDisorderOfList * (cuts.length - 1);
  return isOrderly && (cuts.length > 2 || cuts.every(({ hasSeparator }) => hasSeparator));
}

/** Finds the times within a line that may begin a post. */
function findCuts({ text, ...block }: Block): Cut[] {
  if (text.length < shortestShared) return [];
  // A list number begins no post: `1. [08:03] …`.
  const firstWord = text.search(/\p{L}/u);
  if (firstWord === -1) return [];
  const cuts: Cut[] = [];
  let end = 0;
  let tried = 0;
  const zoned = [...findAllMatches(text, beforeZonedClock)];
  const ends = zoned.length < fewestZoned ? findAllMatches(text, endOfPost) : zoned;
  for (const { 0: found, index } of ends) {
    const start = index + found.length;
    // The full stop of a clock ends no sentence: `10.41am`.
    const isInNumber = found === '.' && /\d/u.test(text.charAt(index - 1));
    if (index < firstWord || start < end || isInNumber) continue;
    const stamp = findStampAt(text, start);
    if (stamp === null) continue;
    tried += 1;
    if (tried > mostTimes) return [];
    end = stamp.end;
    cuts.push(...toCut({ ...block, text }, start - measureLead(found), stamp));
  }
  return cuts;
}

/** Returns the time at the start of a line. */
function findOpeningCut(block: Block): Cut[] {
  const [stamp] = findStamps(block.text.slice(0, openingLength));
  return stamp === undefined ? [] : toCut(block, 0, stamp);
}

/** Returns the length of a bracket or bullet before a time, which belongs to the post that begins there. */
function measureLead(before: string): number {
  return before.replace(endOfSentence, '').trimStart().length;
}

/** Returns the cut at a time, if it can mark a post that begins at `at`. */
function toCut(block: Block, at: number, stamp: Stamp): Cut[] {
  const text = block.text.slice(at, at + openingLength);
  const own = { ...stamp, start: stamp.start - at, end: stamp.end - at };
  const candidate = readCandidate({ ...block, text, plain: text }, 0, own);
  if (candidate?.place !== 'start') return [];
  const style = [stamp.form, stamp.zone !== null, stamp.date !== null, candidate.separator].join(
    ' ',
  );
  return [
    { at, style, hasSeparator: candidate.separator !== '', minutes: stamp.clock?.minutes ?? null },
  ];
}

/** Splits a line at its cuts. */
function splitAt(block: Block, cuts: readonly Cut[]): Block[] {
  const bounds = [0, ...cuts.map(({ at }) => at), block.text.length];
  return bounds.slice(0, -1).flatMap((from, index) => {
    const text = block.text.slice(from, bounds[index + 1]).trimEnd();
    if (text === '') return [];
    return [
      {
        ...block,
        text,
        plain: text.replace(/\s+/gu, ' '),
        column: block.column + from,
        gap: index === 0 ? block.gap : 0,
        isPart: true,
      },
    ];
  });
}
