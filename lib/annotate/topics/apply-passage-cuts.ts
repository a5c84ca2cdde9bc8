import type { LineRange, Paragraph } from '@/lib/schema/entry';
import type { ParagraphReading } from './read-paragraphs';
import { findRunSubject, type PassageRun } from './split-passages';

/**
 * Finds the paragraphs on a range of the article’s lines: the indexes of the first and the last. Returns
 * null if the range has no paragraph, exceeds the body’s lines or splits a paragraph.
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
 * Applies an editor’s cuts to the passages found by rule. Every paragraph stays in exactly one run. A cut
 * that does not cover whole paragraphs has no effect here; `lib/load` reports it.
 * @param cuts the line ranges that become passages of their own
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
