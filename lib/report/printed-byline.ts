import type { Article } from '@/lib/schema/article';

/** The names of the authors as the outlet printed them, verbatim; null where the copy prints none. */
export function printedByline({ setAside, textLines }: Article): string | null {
  const lines = setAside
    .filter(({ reason }) => reason === 'byline')
    .flatMap(({ lines: [first, last] }) => textLines.slice(first - 1, last))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? null : lines.join('; ');
}
