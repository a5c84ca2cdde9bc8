/** Words found, and whether they are a spelling of something or a phrase that only looks like one. */
export type HitCandidate = { start: number; end: number; falseFriend: boolean };

/**
 * The spellings found that lie inside no false friend of their own.
 * @param owner whose spelling or false friend a candidate is
 */
export function dropFalseFriends<Hit extends HitCandidate>(
  candidates: readonly Hit[],
  owner: (hit: Hit) => string,
): Hit[] {
  const hits: Hit[] = [];
  /** How far the false friends reach that begin at or before the present place, by owner. */
  const masked = new Map<string, number>();
  for (const hit of inPlaceOrder(candidates)) {
    const reach = masked.get(owner(hit)) ?? 0;
    if (hit.falseFriend) masked.set(owner(hit), Math.max(reach, hit.end));
    else if (hit.end > reach) hits.push(hit);
  }
  return hits;
}

/**
 * Of hits from left to right, those that begin together longest first: the longest of each group; what
 * overlaps it falls away.
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

/** From left to right; of those that begin together the false friends first, then the longest. */
function inPlaceOrder<Hit extends HitCandidate>(candidates: readonly Hit[]): Hit[] {
  return [...candidates].sort(
    (a, b) => a.start - b.start || Number(b.falseFriend) - Number(a.falseFriend) || b.end - a.end,
  );
}
