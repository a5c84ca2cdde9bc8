import type { LineRange, Paragraph } from '@/lib/schema/entry';
import type { ParagraphReading } from './read-paragraphs';
import { findRunSubject, type PassageRun } from './split-passages';

/**
 * The paragraphs that stand on lines of the article’s text: indexes of the first and the last. Null where
 * the lines hold no paragraph, go beyond those of the body or part one.
 */
export function findParagraphRange(
  body: readonly Pick<Paragraph, 'lines'>[],
  [from, to]: LineRange,
): Pick<PassageRun, 'first' | 'last'> | null {
  const isTouched = ({ lines }: Pick<Paragraph, 'lines'>) => lines[0] <= to && from <= lines[1];
  const first = body.findIndex(isTouched);
  const last = body.findLastIndex(isTouched);
  const [begins, ends] = [body[first]?.lines, body[last]?.lines];
  if (begins === undefined || ends === undefined) return null;
  return from === begins[0] && to === ends[1] ? { first, last } : null;
}

/**
 * Lays an editor’s cuts over the passages that the rules find. In: the runs in order, the readings of
 * the body, and the lines that are to be passages by themselves. Out: runs in which every paragraph
 * still stands exactly once. Lines that are no whole paragraphs do nothing here; `lib/load` reports them.
 */
export function applyPassageCuts(
  runs: readonly PassageRun[],
  readings: readonly ParagraphReading[],
  cuts: readonly LineRange[],
): PassageRun[] {
  const body = readings.map(({ paragraph }) => paragraph);
  const given = cuts.flatMap((lines) => findParagraphRange(body, lines) ?? []);
  if (given.length === 0) return [...runs];
  const starts = new Set([
    ...runs.map(({ first }) => first),
    ...given.flatMap(({ first, last }) => [first, last + 1]),
  ]);
  const isInner = (at: number) => given.some(({ first, last }) => first < at && at <= last);
  const firsts = readings.flatMap((_, at) => (starts.has(at) && !isInner(at) ? [at] : []));
  return firsts.map((first, index) => {
    const last = (firsts[index + 1] ?? readings.length) - 1;
    return { first, last, subject: findRunSubject(readings.slice(first, last + 1)) };
  });
}
