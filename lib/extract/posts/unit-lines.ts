import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { requireValue } from '@/lib/text/required';
import type { HtmlLine } from '../page/html-line';
import { findHeading, listAncestors } from '../page/page-tree';
import { findShortTime, listTimedLines, type PlacedTime } from './timed-lines';
import type { LineSpan, Unit } from './unit';
import { hasText, leastWithText } from './unit-text';

/** Most lines beside the time in its element, where posts have no element of their own. */
const mostBesideTime = 2;

/** Lists the lines in every element. */
export function listRanges(lines: readonly HtmlLine[]): Map<Tree.Node, LineSpan> {
  const ranges = new Map<Tree.Node, LineSpan>();
  lines.forEach(({ node }, index) => {
    if (node === undefined) return;
    for (const element of listAncestors(node)) {
      const range = ranges.get(element);
      if (range === undefined) ranges.set(element, { first: index, last: index });
      else range.last = index;
    }
  });
  return ranges;
}

/** Makes units of the lines of one group: the elements around them, or the lines from each to the next. */
export function toUnits(
  group: readonly PlacedTime[],
  lines: readonly HtmlLine[],
  ranges: ReadonlyMap<Tree.Node, LineSpan>,
): Unit[] {
  const counts = new Map<Tree.Node, number>();
  for (const { node } of group) {
    for (const element of listAncestors(node)) counts.set(element, (counts.get(element) ?? 0) + 1);
  }
  const roots = group.map(({ node }) => {
    const above = listAncestors(node);
    const shared = above.findIndex((element) => (counts.get(element) ?? 0) > 1);
    return shared === -1 ? null : (above[shared - 1] ?? null);
  });
  const wrapped = group.map((timed, at): Unit | null => {
    const root = roots[at] ?? null;
    const range = root === null ? undefined : ranges.get(root);
    if (root === null || range === undefined) return null;
    return { ...range, time: timed, headline: findHeadline(lines, range), element: root };
  });
  const whole = wrapped.filter((unit): unit is Unit => unit !== null);
  const withText = whole.filter((unit) => hasText(unit, lines, true));
  if (withText.length >= group.length * leastWithText) return whole;
  // Beside a time that begins a post stands nothing but a headline: a picture with its time has a caption.
  const isAlone = whole.filter(({ first, last }) => last - first < mostBesideTime);
  return isAlone.length >= group.length * leastWithText
    ? toSpans(group, lines, ranges, counts)
    : [];
}

/** Makes units of the lines from each time to the next, in the element that holds all times. */
function toSpans(
  group: readonly PlacedTime[],
  lines: readonly HtmlLine[],
  ranges: ReadonlyMap<Tree.Node, LineSpan>,
  counts: ReadonlyMap<Tree.Node, number>,
): Unit[] {
  const [first] = group;
  if (first === undefined) return [];
  const around = listAncestors(first.node).find((element) => counts.get(element) === group.length);
  const end =
    around === undefined ? lines.length - 1 : (ranges.get(around)?.last ?? lines.length - 1);
  const above = group.map(({ index }, at) => {
    const least = at === 0 ? 0 : (group[at - 1]?.index ?? 0) + 1;
    return isHeading(lines[index - 1]) && index - 1 >= least ? index - 1 : index;
  });
  // A heading belongs to the time below it only if most times have one above, and none below.
  const headed = above.filter((index, at) => index !== group[at]?.index).length;
  const headedBelow = group.filter(({ index }) => isHeading(lines[index + 1])).length;
  const isHeaded = headed * 2 > group.length && headedBelow * 2 < group.length;
  const starts = group.map(({ index }, at) => (isHeaded ? (above[at] ?? index) : index));
  return group.map((timed, at) => {
    const range = {
      first: requireValue(starts[at], 'Every time begins a unit.'),
      last: (starts[at + 1] ?? end + 1) - 1,
    };
    return { ...range, time: timed, headline: findHeadline(lines, range), element: null };
  });
}

function isHeading(line: HtmlLine | undefined): boolean {
  return line?.node !== undefined && line.isTitle === false && findHeading(line.node) !== null;
}

/** Finds the first heading of a unit. */
export function findHeadline(lines: readonly HtmlLine[], { first, last }: LineSpan): number | null {
  for (let index = first; index <= last; index += 1) {
    const line = lines[index];
    if (line?.node !== undefined && line.aside === undefined && findHeading(line.node) !== null)
      return index;
  }
  return null;
}

/** Makes units of elements that the page marks as posts; elements without lines are left out. */
export function findUnitsOfElements(
  lines: readonly HtmlLine[],
  elements: readonly Tree.Element[],
): Unit[] {
  const ranges = listRanges(lines);
  const timed = listTimedLines(lines);
  return elements.flatMap((element) => {
    const range = ranges.get(element);
    if (range === undefined) return [];
    const own = timed.find(
      ({ index, stamp, machine }) =>
        index >= range.first && index <= range.last && (machine !== null || stamp?.clock != null),
    );
    const time = own ?? findShortTime(lines, range);
    return [{ ...range, time, headline: findHeadline(lines, range), element }];
  });
}
