import { requireValue } from '@/lib/text/required';
import { nothingMore } from '../posts/marker-candidates';
import { findOpeningAge, type Stamp } from '../stamps/find-stamps';
import { type Block, readPlainText } from '../text/blocks';

/** Text allowed before a page stamp: a name and a separator. */
const leadsIn = /^[^.!?]{0,40}[|:•·–—-]\s*$/u;
/** A page prints each label for itself once or twice; posts print it each. */
const mostPageLabels = 2;
/** Most characters beside two stamps of the page: labels, a name. */
const longestBesideStamps = 50;
/** Number of lines that are only an age (`7 min ago`) from which on ages mark posts. */
const fewestAges = 3;
/** Longest line that has a page stamp and little else. */
const longestPageStamp = 160;
/** Most lines with labelled stamps that one page has of its own. */
const mostLabelledLines = 4;
/** Longest text before a labelled stamp of the page. */
const longestLeadIn = 40;
/** A label alone on its line, above its stamp. */
const labelLine = /^(?:last |first )?(?:updated|published|posted)(?: on| at)?:?$/iu;

/** Facts about the whole page that each line is judged by. */
type Survey = {
  /** Index of the first sentence of some length without a stamp; -1 if there is none. */
  firstText: number;
  /** True if the page labels an ISO timestamp as its own: then an unlabelled one is a post's. */
  hasLabelledIso: boolean;
  /** True if posts print `today`, `yesterday` or ages: older ones below them print their date. */
  hasRelativeDays: boolean;
  /** Number of stamps with each label. */
  labels: ReadonlyMap<string, number>;
  /** Number of lines with stamps. */
  stampedLines: number;
  /** Number of lines with a dated stamp that has no label. */
  datedLines: number;
};

/**
 * Finds the stamps that date the page and not a post: two dated ones on one line; a dated one labelled
 * `Updated` or `Published`, where at most two lines have that label; a dated line above all text.
 * @param found stamps of each block
 * @returns stamps by block index
 */
export function findPageStamps(
  blocks: readonly Block[],
  found: readonly (readonly Stamp[])[],
): Map<number, readonly Stamp[]> {
  const survey = surveyPage(blocks, found);
  const pages = new Map<number, readonly Stamp[]>();
  const labelled = new Map<number, readonly Stamp[]>();
  blocks.forEach((block, index) => {
    const stamps = requireValue(found[index], 'Every block has its stamps.');
    const own = judgeLine(block, readPlainText(blocks, index - 1), index, stamps, survey);
    if (own === 'labelled') labelled.set(index, stamps);
    else if (own.length > 0) pages.set(index, own);
  });
  return new Map([...pages, ...listLabelledLines(blocks, labelled)]);
}

function surveyPage(blocks: readonly Block[], found: readonly (readonly Stamp[])[]): Survey {
  const all = found.flat();
  const labels = new Map<string, number>();
  for (const { label } of all) {
    if (label !== null) labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  return {
    firstText: blocks.findIndex(
      ({ plain }, index) =>
        /\.["'”’]?$/u.test(plain) && plain.split(' ').length >= 4 && found[index]?.length === 0,
    ),
    hasLabelledIso: all.some(({ form, label }) => form === 'iso' && label !== null),
    hasRelativeDays:
      all.some(({ dayShift }) => dayShift !== null) ||
      blocks.filter(({ text }) => findOpeningAge(text)?.end === text.length).length >= fewestAges,
    labels,
    stampedLines: found.filter((stamps) => stamps.length > 0).length,
    datedLines: found.filter((stamps) =>
      stamps.some(({ date, label }) => date !== null && label === null),
    ).length,
  };
}

/**
 * Judges one line.
 * @returns its stamps that are the page's; `labelled` where that depends on the other labelled lines
 */
function judgeLine(
  { text }: Block,
  above: string,
  index: number,
  stamps: readonly Stamp[],
  { firstText, hasLabelledIso, hasRelativeDays, labels, stampedLines, datedLines }: Survey,
): readonly Stamp[] | 'labelled' {
  const dated = stamps.filter(({ date }) => date !== null);
  const [first] = dated;
  if (first === undefined || text.length > longestPageStamp) return [];
  const changed = stamps.find(({ date, label }) => date === null && label !== null);
  if (dated.length === 1 && changed !== undefined && fillTogether(text, [first, changed])) {
    return [
      { ...first, zone: first.zone ?? changed.zone },
      { ...changed, date: first.date },
    ];
  }
  if (dated.length > 1) {
    const beside = dated.reduce((rest, { start, end }) => rest - (end - start), text.length);
    return beside <= longestBesideStamps ? dated : [];
  }
  const before = text.slice(0, first.start);
  const fillsLine =
    nothingMore.test(text.slice(first.end)) && (before === '' || leadsIn.test(before));
  if (!fillsLine) return [];
  if (labelLine.test(above)) return [first];
  if (first.label !== null && first.label !== 'update') {
    return (labels.get(first.label) ?? 0) <= mostPageLabels ? 'labelled' : [];
  }
  if (first.form === 'iso' && hasLabelledIso) return [];
  // Beside a stamp that is labelled as the page's, a date without a year is a post's.
  if (labels.size > 0 && first.date?.year === null) return [];
  // Both counts include this line.
  const isOnlyDate = datedLines === 1;
  const isAboveText = index < firstText && (stampedLines > 1 || index <= 3);
  return isOnlyDate && (isAboveText || (stampedLines > 2 && !hasRelativeDays)) ? [first] : [];
}

/** Returns whether a stamp and one labelled after it fill a line: `March 14, 2023 9:05 am | Updated 11:30 am`. */
function fillTogether(text: string, [first, second]: readonly [Stamp, Stamp]): boolean {
  const before = text.slice(0, first.start);
  return (
    first.end <= second.start &&
    (before === '' || leadsIn.test(before)) &&
    /^[\s|·•,;(–—-]*$/u.test(text.slice(first.end, second.start)) &&
    nothingMore.test(text.slice(second.end))
  );
}

/** Keeps the labelled lines that are the page's own; many of them are posts'. */
function listLabelledLines(
  blocks: readonly Block[],
  labelled: ReadonlyMap<number, readonly Stamp[]>,
): [number, readonly Stamp[]][] {
  const textBefore = (index: number, stamps: readonly Stamp[]) =>
    requireValue(blocks[index], 'Every labelled line is a block.').text.slice(0, stamps[0]?.start);
  const near = [...labelled].filter(
    ([index, stamps]) => textBefore(index, stamps).length < longestLeadIn,
  );
  // A page may print the same times as ISO timestamps and for people.
  const isIso = ([, stamps]: [number, readonly Stamp[]]) => stamps[0]?.form === 'iso';
  const printedCount = near.filter((line) => !isIso(line)).length;
  const own = printedCount <= mostPageLabels ? near : near.filter(isIso);
  if (own.length > mostLabelledLines) return [];
  // A headline that runs into its label is a post: `…for lawpublished at 15:50`.
  return own.filter(([index, stamps]) => !/\p{Ll}$/u.test(textBefore(index, stamps)));
}
