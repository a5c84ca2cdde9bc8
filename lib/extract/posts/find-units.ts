import { type HtmlLine, isSentence } from '../page/html-line';
import type { Page } from '../page/saved-page';
import { arePosts, fewestUnits } from './posts-or-stories';
import { listTimedLines, type PlacedTime } from './timed-lines';
import type { Unit } from './unit';
import { listRanges, toUnits } from './unit-lines';

/** Share of the page’s sentences that must be in the units. */
const leastShare = 0.5;

/**
 * Finds the posts of a page as repeated units: elements of one kind that each hold a time and a text, or the lines
 * between times of one kind. Times of one kind have the same markup around them, and the same form.
 * @param fewest fewest units that are posts: `fewestUnits`, or fewer if something else shows a live blog
 * @returns no units if the page is no live blog: what repeats is short, is elsewhere, or links to other stories
 */
export function findUnits({ lines, head }: Page, fewest: number): Unit[] {
  const isLive = fewest < fewestUnits;
  const ranges = listRanges(lines);
  const groups = new Map<string, PlacedTime[]>();
  for (const timed of listTimedLines(lines)) {
    const group = groups.get(timed.place);
    if (group === undefined) groups.set(timed.place, [timed]);
    else group.push(timed);
  }
  const sentences = lines.reduce((sum, line) => sum + countSentenceWords(line), 0);
  const [best] = [...groups.values()]
    .filter((group) => group.length >= fewest)
    .map((group) => {
      const units = toUnits(group, lines, ranges);
      return { units, words: countWords(units, lines), clocks: countClocks(group) };
    })
    .filter(
      ({ units, words }) =>
        arePosts(units, lines, isLive, head.url) &&
        (isLive ? words > 0 : words >= sentences * leastShare),
    )
    // Pages print a time twice, as an age and as a clock: the clock is better.
    .sort((a, b) => b.words - a.words || b.clocks - a.clocks);
  return best?.units ?? [];
}

function countSentenceWords(line: HtmlLine): number {
  return line.aside === undefined && line.isLink !== true && isSentence(line.text)
    ? line.text.length
    : 0;
}

function countWords(units: readonly Unit[], lines: readonly HtmlLine[]): number {
  return units.reduce(
    (sum, { first, last }) =>
      lines.slice(first, last + 1).reduce((part, line) => part + countSentenceWords(line), sum),
    0,
  );
}

function countClocks(group: readonly PlacedTime[]): number {
  return group.filter(({ stamp }) => stamp?.clock != null).length;
}
