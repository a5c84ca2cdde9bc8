import { type Box, type Mark, measureTextWidth } from './place-labels';
import type { Frame, Sheet } from './places-map';
import { roundToTenth } from './simplify-outline';

const frameWords = 'enlarged below';

/**
 * Frames marks, with a caption above the frame's right corner, or below it at the top of the sheet.
 * @returns the frame and the boxes that labels must not cover; null without marks
 */
export function frameMarks(
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
    left: box.right - measureTextWidth(frameWords, fontSize),
    right: box.right,
    top,
    bottom: top + fontSize * 1.4,
  };
  return {
    drawn: { ...box, words: frameWords, wordsY: roundToTenth(top + fontSize) },
    taken: [box, wordsBox],
  };
}
