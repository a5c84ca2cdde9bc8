import type { Article } from '@/lib/schema/article';

/** Returns the authors' names as the outlet printed them, verbatim; null if the copy has none. */
export function findPrintedByline({ setAside, textLines }: Article): string | null {
  const lines = setAside
    .filter(({ reason }) => reason === 'byline')
    .flatMap(({ lines: [first, last] }) => textLines.slice(first - 1, last))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? null : lines.join('; ');
}
