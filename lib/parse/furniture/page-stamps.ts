import { nothingMore } from '../posts/marker-candidates';
import { findRelative, type Stamp } from '../stamps/find-stamps';
import type { Block } from '../text/blocks';

/** What may stand before a stamp of the page: a name parted from it by a sign. */
const leadsIn = /^[^.!?]{0,40}[|:•·–—-]\s*$/u;
/** A page says once or twice when it was changed; posts say it each. */
const mostPageLabels = 2;
/** Most characters beside two stamps of the page: labels, a name. */
const longestBesideStamps = 50;
/** Lines that tell an age and nothing else, from which on they are the posts’. */
const fewAges = 3;
/** Longest line that holds a stamp of the page and little else. */
const longestPageStamp = 160;

/**
 * Stamps of the page rather than of a post: two dated ones on a line; a dated one that says `Updated`
 * or `Published`, as long as there are no more than two such lines; a dated line above all text.
 */
export function findPageStamps(
  blocks: readonly Block[],
  found: readonly Stamp[][],
): Map<number, Stamp[]> {
  const labelled: number[] = [];
  const pages = new Map<number, Stamp[]>();
  const firstText = blocks.findIndex(
    ({ plain }, index) =>
      /\.["'”’]?$/u.test(plain) && plain.split(' ').length >= 4 && found[index]?.length === 0,
  );
  // Where a machine labelled the page's own time, a bare one is a post's.
  const isStructured = found.some((stamps) =>
    stamps.some(({ form, label }) => form === 'iso' && label !== null),
  );
  // Posts of `today` and `yesterday`, or of `7 min ago`, are followed by those that print their date.
  const saysDays =
    found.some((stamps) => stamps.some(({ dayShift }) => dayShift !== null)) ||
    blocks.filter(({ text }) => findRelative(text)?.end === text.length).length >= fewAges;
  const labels = new Map<string, number>();
  for (const { label } of found.flat()) {
    if (label !== null) labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  const withStamps = found.filter((stamps) => stamps.length > 0).length;
  const withDates = found.filter((stamps) =>
    stamps.some(({ date, label }) => date !== null && label === null),
  ).length;
  found.forEach((stamps, index) => {
    const block = blocks[index];
    const dated = stamps.filter(({ date }) => date !== null);
    const [first] = dated;
    if (block === undefined || first === undefined || block.text.length > longestPageStamp) return;
    if (dated.length > 1) {
      const others = dated.reduce(
        (rest, { start, end }) => rest - (end - start),
        block.text.length,
      );
      if (others <= longestBesideStamps) pages.set(index, dated);
      return;
    }
    const before = block.text.slice(0, first.start);
    const fills =
      nothingMore.test(block.text.slice(first.end)) && (before === '' || leadsIn.test(before));
    if (!fills) return;
    const labelAbove = /^(?:last |first )?(?:updated|published|posted)(?: on| at)?:?$/iu.test(
      blocks[index - 1]?.plain ?? '',
    );
    if (labelAbove) pages.set(index, [first]);
    else if (first.label !== null && first.label !== 'update') {
      if ((labels.get(first.label) ?? 0) <= mostPageLabels) labelled.push(index);
    } else if (first.form === 'iso' && isStructured) return;
    // Beside a stamp that says it is the page's, a date without its year is a post's.
    else if (labels.size > 0 && first.date?.year === null) return;
    else {
      // This line is one of both.
      const others = withStamps - 1;
      const alike = withDates - 1;
      const isAboveText = index < firstText && (others > 0 || index <= 3);
      if (alike === 0 && (isAboveText || (others >= 2 && !saysDays))) pages.set(index, [first]);
    }
  });
  const filling = labelled.filter((index) => {
    const [stamp] = found[index] ?? [];
    return stamp !== undefined && (blocks[index]?.text.slice(0, stamp.start).length ?? 0) < 40;
  });
  // What a page tells machines of itself it may tell people as well.
  const isMachines = (index: number) => found[index]?.[0]?.form === 'iso';
  const printed = filling.filter((index) => !isMachines(index));
  const own = printed.length <= 2 ? filling : filling.filter(isMachines);
  if (own.length <= 4) {
    for (const index of own) {
      const before = blocks[index]?.text.slice(0, found[index]?.[0]?.start ?? 0) ?? '';
      // A headline that runs into its label is a post: `…for lawpublished at 15:50`.
      if (/\p{Ll}$/u.test(before)) continue;
      pages.set(index, found[index] ?? []);
    }
  }
  return pages;
}
