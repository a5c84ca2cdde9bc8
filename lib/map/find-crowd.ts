import type { PlacedMark } from './map-marks';

/** Marks that stand together: fewer than these are named where they stand. */
const fewestCrowded = 4;

/** Lines of writing between marks within which their names get in each other's way. */
const nearLines = 3;

/** Share of a sheet’s width and height above which a crowd would hardly be larger on a sheet of its own. */
const mostOfSheet = 0.5;

/**
 * The largest group of marks that stand too close together on a sheet for their names: each near the next.
 * @returns null where there is none, or where it fills so much of the sheet that drawing it apart would not help
 */
export function findCrowd<Mark extends PlacedMark>(
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
