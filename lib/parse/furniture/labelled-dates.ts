import type { Stamp } from '../stamps/find-stamps';
import type { PrintedDate } from '../stamps/printed-dates';
import { findAtoms, labels } from '../stamps/stamp-atoms';
import type { Block } from '../text/blocks';
import type { PageLines } from './page-lines';

/** A date stamp with the label before it, `Published`. */
type LabelledDate = Stamp & { label: string };

/** Longest line that is a label and a date, or two of each. */
const longestLine = 120;
/** A page prints each label for itself once or twice; a label printed more often belongs to posts. */
const mostPageLabels = 2;
/** Blocks at the top within which the page's own date is; further down it may be a linked story's. */
const topBlocks = 12;
/** Number of characters at the start of such a line that have its first label. */
const longestOpening = 60;
/** Cheap test that rules most lines out. */
const mayBeLabelled = /^[^\p{L}\p{N}]{0,3}[\p{L}\d][^\n]*\d/u;
/** Characters allowed between and around labels and dates. */
const joint = /^[\s.,|·•()*_:;/–—-]*$/u;

/**
 * Finds the dates that a page prints for itself without a clock, on lines of their own: `Published 14
 * March 2023`, `Posted on 14.03.2023 | Last updated: 15.03.2023`. Lines whose date may be a linked
 * story's are page lines without stamps.
 */
export function findLabelledDates(blocks: readonly Block[]): PageLines {
  const found = blocks.map(({ text }) => readLabelledDates(text));
  const counts = new Map<string, number>();
  for (const { label } of found.flat()) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isOnlyLine = found.filter((stamps) => stamps.length > 0).length === 1;
  const lines = [...found.entries()].filter(
    ([, stamps]) =>
      stamps.length > 0 && stamps.every(({ label }) => (counts.get(label) ?? 0) <= mostPageLabels),
  );
  return {
    indexes: new Set(lines.map(([index]) => index)),
    stamps: new Map(lines.filter(([index]) => index < topBlocks || isOnlyLine)),
  };
}

/** Reads a line that consists of dates after labels, which the first may lack; returns none for any other. */
function readLabelledDates(text: string): LabelledDate[] {
  if (text.length > longestLine || !mayBeLabelled.test(text)) return [];
  if (text.slice(0, longestOpening).search(labels) === -1) return [];
  const stamps: LabelledDate[] = [];
  let label: { start: number; text: string } | null = null;
  let end = 0;
  for (const atom of findAtoms(text, true)) {
    if (!joint.test(text.slice(end, atom.start))) return [];
    end = atom.end;
    if (atom.kind === 'label') label = { start: atom.start, text: atom.text };
    else if (atom.kind === 'date' && (label !== null || stamps.length === 0)) {
      stamps.push(toStamp(text, label ?? { start: atom.start, text: '' }, atom));
      label = null;
    } else if (atom.kind !== 'weekday' && atom.kind !== 'filler') return [];
  }
  const isLabelled = stamps.some((stamp) => stamp.label !== '');
  return isLabelled && label === null && joint.test(text.slice(end)) ? stamps : [];
}

function toStamp(
  text: string,
  label: { start: number; text: string },
  { start, end, date }: { start: number; end: number; date: PrintedDate },
): LabelledDate {
  return {
    start: label.start,
    end,
    printed: text.slice(start, end),
    clock: null,
    form: 'none',
    zone: null,
    elsewhere: null,
    date,
    weekday: null,
    label: label.text,
    dayShift: null,
  };
}
