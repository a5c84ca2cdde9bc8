/** A match of a spelling, or of a false friend: a phrase that only looks like one. */
export type HitCandidate = { start: number; end: number; falseFriend: boolean };

/**
 * Drops false friends, and spellings that lie inside a false friend of the same owner.
 * @param owner returns the id of the topic or name that a candidate belongs to
 */
export function dropFalseFriends<Hit extends HitCandidate>(
  candidates: readonly Hit[],
  owner: (hit: Hit) => string,
): Hit[] {
  const hits: Hit[] = [];
  /** The end of the false friends seen so far, by owner. */
  const masked = new Map<string, number>();
  for (const hit of sortByPlace(candidates)) {
    const reach = masked.get(owner(hit)) ?? 0;
    if (hit.falseFriend) masked.set(owner(hit), Math.max(reach, hit.end));
    else if (hit.end > reach) hits.push(hit);
  }
  return hits;
}

/**
 * Keeps the longest of overlapping hits in each group.
 * @param hits sorted by start, then by length descending
 */
export function keepLongest<Hit extends { start: number; end: number }>(
  hits: readonly Hit[],
  group: (hit: Hit) => string,
): Hit[] {
  const reached = new Map<string, number>();
  return hits.filter((hit) => {
    if (hit.start < (reached.get(group(hit)) ?? 0)) return false;
    reached.set(group(hit), hit.end);
    return true;
  });
}

/** Sorts by start; where several begin together, false friends come first, then the longest. */
function sortByPlace<Hit extends HitCandidate>(candidates: readonly Hit[]): Hit[] {
  return [...candidates].sort(
    (a, b) => a.start - b.start || Number(b.falseFriend) - Number(a.falseFriend) || b.end - a.end,
  );
}
