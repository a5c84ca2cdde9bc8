import { allMatches } from '@/lib/text/all-matches';
import { disorderly, readList } from '../days/assign-days';
import { findStampAt, findStamps, type Stamp } from '../stamps/find-stamps';
import type { Block } from '../text/blocks';
import { readCandidate } from './marker-candidates';

/** Shortest line that is looked through: a clock, a few words, and that again. */
const shortestShared = 40;

/** What stands before a time that begins a post within a line: the end of a sentence, or a point of a list. */
const endOfPost = /(?:[.!?…]["'”’»)\]]*|\s[•·▪●|])[\s([*_•·▪●|]*/gu;
const endOfSentence = /^[.!?…]?["'”’»)\]]*/u;
/** How much of a post is looked at to tell how it begins. */
const opening = 300;

/** A time that may begin a post within its line, or at the beginning of a line that holds such times. */
type Cut = { at: number; style: string; isParted: boolean; minutes: number | null };

/**
 * Parts lines that hold several posts, as copies have them that lost their line breaks: `0730 GMT – It
 * began. 0810 GMT – It went on.` A time within a line begins a post where a sentence ends before it and
 * other times of the page are marked in just that way, in an order: a clock within a sentence is not.
 *
 * @returns the same blocks, the shared lines in parts; each part knows its line and column, and that it
 *   is one (`isPart`)
 */
export function splitParagraphs(blocks: readonly Block[]): Block[] {
  const inner = blocks.map((block) => cutsWithin(block));
  if (inner.every((cuts) => cuts.length === 0)) return [...blocks];
  const byStyle = new Map<string, Cut[]>();
  blocks.forEach((block, index) => {
    const cuts = inner[index] ?? [];
    if (cuts.length === 0) return;
    for (const cut of [...openingOf(block), ...cuts]) {
      const known = byStyle.get(cut.style);
      if (known === undefined) byStyle.set(cut.style, [cut]);
      else known.push(cut);
    }
  });
  const styles = new Set([...byStyle].flatMap(([style, cuts]) => (isList(cuts) ? [style] : [])));
  return blocks.flatMap((block, index) => {
    const cuts = (inner[index] ?? []).filter(({ style }) => styles.has(style));
    return cuts.length === 0 ? [block] : partsOf(block, cuts);
  });
}

/** Two times suffice where a sign parts them from their text; three without, and in an order. */
function isList(cuts: readonly Cut[]): boolean {
  if (cuts.length < 2) return false;
  const posts = cuts.map(({ minutes }) => ({ minutes, stated: null }));
  const isOrderly = readList(posts, null).outOfOrder.length <= disorderly * (cuts.length - 1);
  return isOrderly && (cuts.length > 2 || cuts.every(({ isParted }) => isParted));
}

function cutsWithin({ text, ...block }: Block): Cut[] {
  if (text.length < shortestShared) return [];
  // The number of a list is no post: `1. [08:03] …`.
  const firstWord = text.search(/\p{L}/u);
  if (firstWord === -1) return [];
  const cuts: Cut[] = [];
  let end = 0;
  for (const { 0: found, index } of allMatches(text, endOfPost)) {
    const start = index + found.length;
    // The full stop of a clock ends nothing: `10.41am`.
    const isInNumber = found === '.' && /\d/u.test(text.charAt(index - 1));
    if (index < firstWord || start < end || isInNumber) continue;
    const stamp = findStampAt(text, start);
    if (stamp === null) continue;
    end = stamp.end;
    cuts.push(...toCut({ ...block, text }, start - bracketsBehind(found), stamp));
  }
  return cuts;
}

function openingOf(block: Block): Cut[] {
  const [stamp] = findStamps(block.text.slice(0, opening));
  return stamp === undefined ? [] : toCut(block, 0, stamp);
}

/** How much of what stands before a time belongs to the post it begins: its bracket or its point of a list. */
function bracketsBehind(before: string): number {
  return before.replace(endOfSentence, '').trimStart().length;
}

/** A time as the beginning of a post at a place of its line, and how it is marked there. */
function toCut(block: Block, at: number, stamp: Stamp): Cut[] {
  const text = block.text.slice(at, at + opening);
  const own = { ...stamp, start: stamp.start - at, end: stamp.end - at };
  const candidate = readCandidate({ ...block, text, plain: text }, 0, own);
  if (candidate?.place !== 'start') return [];
  const style = [stamp.form, stamp.zone !== null, stamp.date !== null, candidate.sign].join(' ');
  return [{ at, style, isParted: candidate.sign !== '', minutes: stamp.clock?.minutes ?? null }];
}

function partsOf(block: Block, cuts: readonly Cut[]): Block[] {
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
