import type { SimilarPair } from './find-similar-pairs';

/** A group: its members, and the sums of their similarities to the members of each other group. */
type Group = { members: number[]; sums: Map<number, number> };

/** Two groups that could be joined, with their average similarity. */
type Join = { one: number; other: number; average: number };

/**
 * Groups items by average linkage: joins the two groups with the highest average similarity, again and
 * again, while that average is at least `minSimilarity`. A pair that is not given has similarity 0. Ties
 * go to the lowest indexes.
 *
 * Each join scans the groups that have a neighbour once, and recomputes only the neighbours of the two
 * joined.
 * @param count the number of items, which are 0 to `count` - 1
 * @param canJoin returns whether two groups may be joined at all; if it refuses two groups, it must refuse
 *   all larger groups that contain them
 * @returns groups of two or more, with sorted members, sorted by first member
 */
export function groupByAverageLinkage(
  count: number,
  pairs: readonly SimilarPair[],
  minSimilarity: number,
  canJoin: (one: readonly number[], other: readonly number[]) => boolean = () => true,
): number[][] {
  const groups = new Map<number, Group>(
    Array.from({ length: count }, (_, index) => [index, { members: [index], sums: new Map() }]),
  );
  for (const { a, b, score } of pairs) {
    groups.get(a)?.sums.set(b, score);
    groups.get(b)?.sums.set(a, score);
  }
  const nearest = new Map<number, Join | null>();
  const refresh = (one: number) =>
    nearest.set(one, findNearest(one, groups, minSimilarity, canJoin));
  for (const { a, b } of pairs) {
    if (!nearest.has(a)) refresh(a);
    if (!nearest.has(b)) refresh(b);
  }
  for (let best = findBest(nearest.values()); best !== null; best = findBest(nearest.values())) {
    const touched = joinGroups(groups, best);
    nearest.delete(best.other);
    for (const group of touched) {
      // A join lowers no other average, so a group’s nearest stays nearest unless it was joined.
      if (group === best.one || isPartOf(best, nearest.get(group))) refresh(group);
    }
  }
  return [...groups.values()]
    .map(({ members }) => [...members].sort((a, b) => a - b))
    .filter(({ length }) => length > 1)
    .sort(([a = 0], [b = 0]) => a - b);
}

/** Joins two groups. Returns the groups whose nearest may have changed. */
function joinGroups(groups: Map<number, Group>, { one, other }: Join): number[] {
  const into = groups.get(one);
  const from = groups.get(other);
  if (into === undefined || from === undefined) return [];
  groups.delete(other);
  into.members.push(...from.members);
  for (const [group, sum] of from.sums) {
    if (group !== one) into.sums.set(group, sum + (into.sums.get(group) ?? 0));
  }
  into.sums.delete(other);
  for (const [group, sum] of into.sums) {
    const sums = groups.get(group)?.sums;
    sums?.delete(other);
    sums?.set(one, sum);
  }
  return [one, ...into.sums.keys()];
}

function findNearest(
  one: number,
  groups: ReadonlyMap<number, Group>,
  minSimilarity: number,
  canJoin: (one: readonly number[], other: readonly number[]) => boolean,
): Join | null {
  const own = groups.get(one);
  let best: Join | null = null;
  for (const [other, sum] of own?.sums ?? []) {
    const theirs = groups.get(other);
    if (own === undefined || theirs === undefined) continue;
    const average = sum / (own.members.length * theirs.members.length);
    const found = { one: Math.min(one, other), other: Math.max(one, other), average };
    if (average < minSimilarity || (best !== null && !isBefore(found, best))) continue;
    if (canJoin(own.members, theirs.members)) best = found;
  }
  return best;
}

/** Returns whether a group’s nearest was one of two groups that were joined. */
function isPartOf(joined: Join, nearest: Join | null | undefined): boolean {
  if (!nearest) return false;
  return [nearest.one, nearest.other].some(
    (group) => group === joined.one || group === joined.other,
  );
}

function findBest(joins: Iterable<Join | null>): Join | null {
  let best: Join | null = null;
  for (const join of joins)
    if (join !== null && (best === null || isBefore(join, best))) best = join;
  return best;
}

function isBefore(a: Join, b: Join): boolean {
  if (a.average !== b.average) return a.average > b.average;
  return a.one !== b.one ? a.one < b.one : a.other < b.other;
}
