import type { SimilarPair } from './find-similar-pairs';

/** A group in the making: its members, and the sums of their similarities to those of other groups. */
type Group = { members: number[]; sums: Map<number, number> };

/** Two groups that could be joined, and how alike they are on average. */
type Join = { one: number; other: number; average: number };

/**
 * Groups things by average linkage: again and again the two groups are joined whose members are most
 * alike on average, as long as that average is at least `least`. Pairs that are not given count as not
 * alike at all. Of equals, those with the lowest numbers come first.
 *
 * Each join looks once at every group that has a near one, and again only at groups near the two joined.
 *
 * @param count how many things there are: 0 to `count` - 1
 * @param mayJoin whether two groups may become one, whatever their likeness; what bars two groups must
 *   bar all larger ones that hold them
 * @returns groups of two or more, each in order, in order of their first members
 */
export function groupByAverageLinkage(
  count: number,
  pairs: readonly SimilarPair[],
  least: number,
  mayJoin: (one: readonly number[], other: readonly number[]) => boolean = () => true,
): number[][] {
  const groups = new Map<number, Group>(
    Array.from({ length: count }, (_, index) => [index, { members: [index], sums: new Map() }]),
  );
  for (const { a, b, score } of pairs) {
    groups.get(a)?.sums.set(b, score);
    groups.get(b)?.sums.set(a, score);
  }
  const nearest = new Map<number, Join | null>();
  const refresh = (one: number) => nearest.set(one, nearestOf(one, groups, least, mayJoin));
  for (const { a, b } of pairs) {
    if (!nearest.has(a)) refresh(a);
    if (!nearest.has(b)) refresh(b);
  }
  for (let best = first(nearest.values()); best !== null; best = first(nearest.values())) {
    const touched = join(groups, best);
    nearest.delete(best.other);
    for (const group of touched) {
      // Joining lowers no other average of a group, so what was nearest stays so, unless it was joined.
      if (group === best.one || isPartOf(best, nearest.get(group))) refresh(group);
    }
  }
  return [...groups.values()]
    .map(({ members }) => [...members].sort((a, b) => a - b))
    .filter(({ length }) => length > 1)
    .sort(([a = 0], [b = 0]) => a - b);
}

/** Puts one group into the other. Returns the groups whose nearest may have changed by that. */
function join(groups: Map<number, Group>, { one, other }: Join): number[] {
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

function nearestOf(
  one: number,
  groups: ReadonlyMap<number, Group>,
  least: number,
  mayJoin: (one: readonly number[], other: readonly number[]) => boolean,
): Join | null {
  const own = groups.get(one);
  let best: Join | null = null;
  for (const [other, sum] of own?.sums ?? []) {
    const theirs = groups.get(other);
    if (own === undefined || theirs === undefined) continue;
    const average = sum / (own.members.length * theirs.members.length);
    const found = { one: Math.min(one, other), other: Math.max(one, other), average };
    if (average < least || (best !== null && !isBefore(found, best))) continue;
    if (mayJoin(own.members, theirs.members)) best = found;
  }
  return best;
}

/** Whether a group’s nearest was one of two groups that have been joined. */
function isPartOf(joined: Join, nearest: Join | null | undefined): boolean {
  if (!nearest) return false;
  return [nearest.one, nearest.other].some(
    (group) => group === joined.one || group === joined.other,
  );
}

function first(joins: Iterable<Join | null>): Join | null {
  let best: Join | null = null;
  for (const join of joins)
    if (join !== null && (best === null || isBefore(join, best))) best = join;
  return best;
}

function isBefore(a: Join, b: Join): boolean {
  if (a.average !== b.average) return a.average > b.average;
  return a.one !== b.one ? a.one < b.one : a.other < b.other;
}
