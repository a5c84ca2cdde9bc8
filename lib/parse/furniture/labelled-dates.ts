import type { Stamp } from '../stamps/find-stamps';
import { atomsOf } from '../stamps/stamp-atoms';
import type { Block } from '../text/blocks';

/** Longest line that is a label and a date, or two of each. */
const longest = 120;
/** A page says once or twice when it was published and changed; posts say it each. */
const mostPageLabels = 2;
/** A page's own date stands near the top; further down it may be that of a story linked there. */
const near = 12;
/** Spares most lines the search. */
const mayBeLabelled = /^[^\p{L}\p{N}]{0,3}\p{L}[^\n]*\d/u;
/** What may stand beside and between the labels and their dates. */
const joint = /^[\s.,|·•()*_:;/–—-]*$/u;

/**
 * The dates that a page prints of itself without a clock, on lines of their own: `Published 14 March
 * 2023`, `Posted on 14.03.2023 | Last updated: 15.03.2023`.
 * @returns the index of each such line, with its dates as stamps; without any where the date may be
 *   another story's
 */
export function findLabelledDates(blocks: readonly Block[]): Map<number, Stamp[]> {
  const found = blocks.map(({ text }) => readLabelledDates(text));
  const counts = new Map<string, number>();
  for (const { label } of found.flat()) {
    counts.set(label ?? '', (counts.get(label ?? '') ?? 0) + 1);
  }
  const lines = found.filter((stamps) => stamps.length > 0).length;
  return new Map(
    found.flatMap((stamps, index) => {
      const isPages = stamps.every(({ label }) => (counts.get(label ?? '') ?? 0) <= mostPageLabels);
      if (stamps.length === 0 || !isPages) return [];
      return [[index, index < near || lines === 1 ? stamps : []] as const];
    }),
  );
}

/** The dates of a line that holds nothing but dates, each behind its label; none for any other. */
function readLabelledDates(text: string): Stamp[] {
  if (text.length > longest || !mayBeLabelled.test(text)) return [];
  const stamps: Stamp[] = [];
  let label: { start: number; text: string } | null = null;
  let end = 0;
  for (const atom of atomsOf(text, true)) {
    if (!joint.test(text.slice(end, atom.start))) return [];
    end = atom.end;
    if (atom.kind === 'label') label = { start: atom.start, text: atom.text };
    else if (atom.kind === 'date' && label !== null) {
      stamps.push(toStamp(text, label, atom));
      label = null;
    } else if (atom.kind !== 'weekday' && atom.kind !== 'filler') return [];
  }
  return label === null && joint.test(text.slice(end)) ? stamps : [];
}

function toStamp(
  text: string,
  label: { start: number; text: string },
  { start, end, date }: { start: number; end: number; date: NonNullable<Stamp['date']> },
): Stamp {
  return {
    start: label.start,
    end,
    printed: text.slice(start, end),
    clock: null,
    form: 'none',
    zone: null,
    date,
    weekday: null,
    label: label.text,
    dayShift: null,
  };
}
