import type { PlacedMark } from './map-marks';

/** Smallest crowd; fewer marks are labelled where they are. */
const fewestCrowded = 4;

/** Distance between marks, in lines of text, below which their labels collide. */
const nearLines = 3;

/** Share of the sheet's width and height above which a crowd gains little from a sheet of its own. */
const mostOfSheet = 0.5;

/**
 * Finds the largest group of marks that are too close together for their labels: each near to another.
 * @returns null without such a group, or where it fills so much of the sheet that enlarging would not help
 */
export function findCrowdedMarks<Mark extends PlacedMark>(
  marks: readonly Mark[],
  sheet: { width: number; height: number; fontSize: number },
): Mark[] | null {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const near = groups.filter((group) =>
      group.some(
        (other) => Math.hypot(other.x - mark.x, other.y - mark.y) < nearLines * sheet.fontSize,
      ),
    );
    const joined = [...near.flat(), mark];
    groups.splice(0, groups.length, ...groups.filter((group) => !near.includes(group)), joined);
  }
  const crowd = groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const [xs, ys] = [crowd.map(({ x }) => x), crowd.map(({ y }) => y)] as const;
  const isWide =
    Math.max(...xs) - Math.min(...xs) > sheet.width * mostOfSheet ||
    Math.max(...ys) - Math.min(...ys) > sheet.height * mostOfSheet;
  return crowd.length < fewestCrowded || isWide ? null : crowd;
}
