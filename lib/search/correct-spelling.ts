import { measureEditDistance } from './edit-distance';
import type { OpenIndex } from './open-index';
import type { QueryClause } from './query-clauses';
import { matchExactly } from './word-forms';

/** Shorter parts of a joined word would be found in too many words. */
const minPartLength = 3;

/** Corrects each word of a query that no entry has. Returns null if nothing is to be corrected. */
export async function correctSpelling(
  index: OpenIndex,
  clauses: readonly QueryClause[],
): Promise<QueryClause[] | null> {
  // The newest shard’s words are enough to correct from; words of older shards are only checked.
  const list = (await index.shards[0]?.list()) ?? [];
  const names = new Set(index.manifest.names.flatMap(({ spellings }) => spellings.flat()));
  const known = new Set([...list, ...names]);
  const corrected = await Promise.all(
    clauses.map(async (clause) => {
      const word = clause.terms.find((term) => term.kind === 'word')?.word;
      if (clause.names.length > 0 || word === undefined || known.has(word)) return clause;
      if ((await index.findOlderShards(matchExactly(word))) !== 0n) return clause;
      const correction = findNearestWord(word, known, names) ?? splitJoinedWord(word, known);
      return correction === null ? clause : { ...clause, text: correction };
    }),
  );
  return corrected.some((clause, at) => clause !== clauses[at]) ? corrected : null;
}

/**
 * Finds the known word with the fewest edits: none allowed in short words, one in medium ones, two in long
 * ones, and then not in the first letter, which is rarely mistyped. Ties go to names, which are misspelt
 * more often.
 */
function findNearestWord(
  word: string,
  known: ReadonlySet<string>,
  names: ReadonlySet<string>,
): string | null {
  const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
  let best: { word: string; weight: number } | null = null;
  for (const other of known) {
    const edits = measureEditDistance(word, other, limit);
    const hasSameFirst = other[0] === word[0];
    if (edits === 0 || edits > limit || (edits > 1 && !hasSameFirst)) continue;
    const weight = edits + (hasSameFirst ? 0 : 0.5) - (names.has(other) ? 0.25 : 0);
    if (best === null || weight < best.weight) best = { word: other, weight };
  }
  return best?.word ?? null;
}

/** Splits two known words written as one: `graindeal`. */
function splitJoinedWord(word: string, known: ReadonlySet<string>): string | null {
  for (let at = minPartLength; at <= word.length - minPartLength; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (known.has(first) && known.has(second)) return `${first} ${second}`;
  }
  return null;
}
