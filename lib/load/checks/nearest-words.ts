/** Words of a text and their line (1-based). */
export type FoundWords = { line: number; words: string };

/**
 * Finds the words of a text that are most similar to a quotation that is not in it.
 * @returns null when even those differ in more than a third of their characters
 */
export function findNearestWords(lines: readonly string[], words: string): FoundWords | null {
  const limit = Math.floor(words.length / 3);
  let best: (FoundWords & { edits: number }) | null = null;
  for (const [index, line] of lines.entries()) {
    const found = findNearestInLine(line, words);
    if (found.edits <= limit && (best === null || found.edits < best.edits)) {
      best = { line: index + 1, words: found.words, edits: found.edits };
    }
  }
  return best === null ? null : { line: best.line, words: best.words };
}

/**
 * Finds the substring of a line with the smallest edit distance, by Sellers’ algorithm (1980): the match may
 * begin and end anywhere. Each cell has the fewest edits and the start of the match with them.
 */
function findNearestInLine(line: string, words: string): { words: string; edits: number } {
  let row = Array.from({ length: words.length + 1 }, (_, edits) => ({ edits, start: 0 }));
  let best = { edits: words.length, start: 0, end: 0 };
  for (let end = 1; end <= line.length; end += 1) {
    const next = [{ edits: 0, start: end }];
    for (let at = 1; at <= words.length; at += 1) {
      const same = line[end - 1] === words[at - 1] ? 0 : 1;
      next.push(
        findFewest(
          { from: row[at - 1], cost: same },
          { from: row[at], cost: 1 },
          { from: next[at - 1], cost: 1 },
        ),
      );
    }
    row = next;
    const last = row[words.length];
    if (last !== undefined && last.edits < best.edits) best = { ...last, end };
  }
  return { words: line.slice(best.start, best.end), edits: best.edits };
}

type Cell = { edits: number; start: number };

function findFewest(...steps: { from: Cell | undefined; cost: number }[]): Cell {
  let best: Cell = { edits: Number.POSITIVE_INFINITY, start: 0 };
  for (const { from, cost } of steps) {
    if (from !== undefined && from.edits + cost < best.edits) {
      best = { edits: from.edits + cost, start: from.start };
    }
  }
  return best;
}
