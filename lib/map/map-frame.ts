import type { Sheet } from './draw-places';
import { type Box, type Mark, textWidth } from './place-labels';
import { roundToTenth } from './simplify-outline';

/** A part of a map that is drawn again on a sheet of its own, and the line of writing that says so. */
export type Frame = {
  left: number;
  top: number;
  right: number;
  bottom: number;
  words: string;
  wordsY: number;
};

const frameWords = 'enlarged below';

/**
 * A frame about marks, with words above its right corner, or below it where it stands at the top.
 * @returns `taken`: what names keep clear of; null where there are no marks
 */
export function frameOf(
  marks: readonly Mark[],
  { width, height, fontSize }: Sheet,
): { drawn: Frame; taken: Box[] } | null {
  if (marks.length === 0) return null;
  const edge = fontSize * 0.6;
  const box = {
    left: roundToTenth(Math.max(1, Math.min(...marks.map(({ x, r }) => x - r)) - edge)),
    right: roundToTenth(Math.min(width - 1, Math.max(...marks.map(({ x, r }) => x + r)) + edge)),
    top: roundToTenth(Math.max(1, Math.min(...marks.map(({ y, r }) => y - r)) - edge)),
    bottom: roundToTenth(Math.min(height - 1, Math.max(...marks.map(({ y, r }) => y + r)) + edge)),
  };
  const isLow = box.top < fontSize * 1.5;
  const top = isLow ? box.bottom : box.top - fontSize * 1.4;
  const wordsBox = {
    left: box.right - textWidth(frameWords, fontSize),
    right: box.right,
    top,
    bottom: top + fontSize * 1.4,
  };
  return {
    drawn: { ...box, words: frameWords, wordsY: roundToTenth(top + fontSize) },
    taken: [box, wordsBox],
  };
}
