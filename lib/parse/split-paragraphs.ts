import type { Block } from './blocks';
import { readCandidate } from './stamp-places';
import { findStamps, findStampsWithin, type Stamp } from './stamps';

/** Shortest line that is looked through: a clock, a few words, and that again. */
const shortestShared = 40;

/** What stands before a time that begins a post within a line: the end of a sentence, or a point of a list. */
const endsPost = /(?:[.!?…]["'”’»)\]]*\s*[([*_]{0,3}|\s[•·▪●|][\s*_]*)$/u;

/**
 * Parts lines that hold several posts, as copies have them that lost their line breaks: `0730 GMT – It
 * began. 0810 GMT – It went on.` A time within a line begins a post where a sentence ends before it, a
 * sign parts it from what follows, and another time of the page is marked in just that way: a clock
 * within a sentence is not.
 *
 * @returns the same blocks, the shared lines in parts; each part knows its line and column, and that it
 *   is one (`isPart`)
 */
export function splitParagraphs(blocks: readonly Block[]): Block[] {
  const inner = blocks.map((block) => cutsWithin(block));
  if (inner.every((cuts) => cuts.length === 0)) return [...blocks];
  const counts = new Map<string, number>();
  const count = (style: string) => counts.set(style, (counts.get(style) ?? 0) + 1);
  for (const { style } of inner.flat()) count(style);
  blocks.forEach((block, index) => {
    if (inner[index]?.length === 0) return;
    const own = openingStyle(block);
    if (own !== null) count(own);
  });
  return blocks.flatMap((block, index) => {
    const cuts = (inner[index] ?? []).filter(({ style }) => (counts.get(style) ?? 0) >= 2);
    return cuts.length === 0 ? [block] : partsOf(block, cuts);
  });
}

type Cut = { at: number; style: string };

function cutsWithin(block: Block): Cut[] {
  if (block.text.length < shortestShared) return [];
  return findStampsWithin(block.text).flatMap((stamp) => {
    const at = openingOf(block.text, stamp.start);
    if (at === 0 || !endsPost.test(block.text.slice(Math.max(0, stamp.start - 12), stamp.start))) {
      return [];
    }
    const style = styleOf(block, at, stamp);
    return style === null ? [] : [{ at, style }];
  });
}

/** Where the post begins that a time stands in: at its bracket or its point of a list, if it has one. */
function openingOf(text: string, start: number): number {
  const before = /[([*_•·▪●|\s]*$/u.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  return start - before.trimStart().length;
}

function openingStyle(block: Block): string | null {
  const [stamp] = findStamps(block.text);
  return stamp === undefined ? null : styleOf(block, 0, stamp);
}

/** How a time is marked that opens a text: its form, what stands by it, and the sign that parts it. */
function styleOf(block: Block, at: number, stamp: Stamp): string | null {
  const text = block.text.slice(at);
  const part = { ...block, text, plain: text };
  const own = { ...stamp, start: stamp.start - at, end: stamp.end - at };
  const candidate = readCandidate(part, 0, own);
  if (candidate?.place !== 'start' || !candidate.isParted) return null;
  const sign = /\S/u.exec(text.slice(own.end))?.[0] ?? '';
  return [stamp.form, stamp.zone !== null, stamp.date !== null, sign].join(' ');
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
