/** A rectangle on a map, in its units. */
export type Box = { left: number; top: number; right: number; bottom: number };

type Line = { x1: number; y1: number; x2: number; y2: number };

/** A mark on a map that needs a label. Lengths are in units of the map. */
export type Mark = { id: string; name: string; x: number; y: number; r: number };

/** A label on a map: its anchor point, and a leader line to its mark where it is not beside it. */
export type PlacedLabel = {
  id: string;
  name: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  leader: Line | null;
};

/** Width of a letter as a share of the type size, on the wide side: fonts differ between machines. */
const letterWidth = 0.58;

/** Directions in which to try a label: beside the mark first, then diagonally, then above and below. */
const degrees = [
  0, 180, -30, 30, 210, 150, -60, 60, 240, 120, -90, 90, -15, 15, 195, 165, -45, 45, 225, 135, -75,
  75, 255, 105,
];

/** Number of distances at which to try a label, each one line of text further out. */
const rings = 14;

/** Cost of leaving a label out; the cost of a placed one is its ring. */
const costOfOmission = 100;

/**
 * Places the label of each mark where it covers no other label, mark or leader line, at the first free one
 * of a fixed list of positions. Tries several fixed orders of marks and keeps the cheapest, so that the
 * same marks always give the same map. Leaves out a label for which there is no room.
 * @param taken boxes that no label may cover
 */
export function placeLabels(
  marks: readonly Mark[],
  map: { width: number; height: number; fontSize: number },
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const crowd = (mark: Mark) =>
    marks.filter(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < 4 * map.fontSize).length;
  const orders = [
    marks,
    marks.toSorted((a, b) => a.y - b.y),
    marks.toSorted((a, b) => b.y - a.y),
    marks.toSorted((a, b) => a.x - b.x),
    marks.toSorted((a, b) => b.x - a.x),
    marks.toSorted((a, b) => crowd(b) - crowd(a)),
    marks.toSorted((a, b) => a.r - b.r),
  ];
  const [best] = orders
    .map((order) => placeInOrder(order, marks, map, taken))
    .toSorted((a, b) => a.cost - b.cost);
  return (best?.placed ?? []).map(({ mark, position: { box, leader, anchor } }) => ({
    id: mark.id,
    name: mark.name,
    x: { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor],
    y: box.bottom - map.fontSize * 0.28,
    anchor,
    leader,
  }));
}

/** Places labels in a given order; the cost grows with labels left out and with long leader lines. */
function placeInOrder(
  order: readonly Mark[],
  marks: readonly Mark[],
  map: { width: number; height: number; fontSize: number },
  taken: readonly Box[],
): { cost: number; placed: { mark: Mark; position: Position }[] } {
  const drawn = [...taken, ...marks.map(({ x, y, r }) => makeBoxAround(x, y, r))];
  const names: Box[] = [];
  const lines: Line[] = [];
  let cost = 0;
  const placed = order.flatMap((mark) => {
    const tried = listPositions(mark, map.fontSize);
    const position = tried.find(
      ({ box, leader }) =>
        isWithin(box, map) &&
        ![...drawn, ...names].some((other) => hasOverlap(box, other)) &&
        !lines.some((line) => crosses(line, box)) &&
        (leader === null ||
          !(
            names.some((other) => crosses(leader, other)) ||
            lines.some((line) => linesCross(line, leader))
          )),
    );
    if (position === undefined) {
      cost += costOfOmission;
      return [];
    }
    cost += position.ring;
    names.push(position.box);
    if (position.leader !== null) lines.push(position.leader);
    return [{ mark, position }];
  });
  return { cost, placed };
}

type Position = {
  ring: number;
  box: Box;
  anchor: PlacedLabel['anchor'];
  leader: PlacedLabel['leader'];
};

function listPositions(mark: Mark, fontSize: number): Position[] {
  return Array.from({ length: rings }, (_, ring) =>
    degrees.map((degree) => makePosition(mark, fontSize, degree, ring)),
  ).flat();
}

function makePosition(mark: Mark, fontSize: number, degree: number, ring: number): Position {
  const [cos, sin] = [
    Math.cos((degree * Math.PI) / 180),
    Math.sin((degree * Math.PI) / 180),
  ] as const;
  const distance = mark.r + fontSize * (0.25 + ring * 0.9);
  const x = mark.x + cos * distance;
  // Directly above and below, a label needs half its height more.
  const y = mark.y + sin * (distance + (Math.abs(sin) > 0.8 ? fontSize * 0.5 : 0));
  const anchor = Math.abs(cos) < 0.3 ? 'middle' : cos > 0 ? 'start' : 'end';
  const width = measureTextWidth(mark.name, fontSize);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const half = fontSize * 0.56;
  return {
    ring,
    box: { left, right: left + width, top: y - half, bottom: y + half },
    anchor,
    leader:
      ring < 1
        ? null
        : { x1: mark.x + cos * mark.r, y1: mark.y + sin * mark.r, x2: x - cos * 2, y2: y },
  };
}

/** Estimates the width of a line of text, erring on the wide side. */
export function measureTextWidth(text: string, fontSize: number): number {
  return [...text].length * fontSize * letterWidth;
}

function makeBoxAround(x: number, y: number, r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function isWithin({ left, top, right, bottom }: Box, map: { width: number; height: number }) {
  return left >= 2 && top >= 2 && right <= map.width - 2 && bottom <= map.height - 2;
}

/** Reports whether two boxes overlap. */
export function hasOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function crosses(line: Line, { left, top, right, bottom }: Box): boolean {
  const isStartInside = line.x1 > left && line.x1 < right && line.y1 > top && line.y1 < bottom;
  return (
    isStartInside ||
    linesCross(line, { x1: left, y1: top, x2: right, y2: bottom }) ||
    linesCross(line, { x1: left, y1: bottom, x2: right, y2: top })
  );
}

/** Reports whether two line segments cross: each has the ends of the other on either side. */
function linesCross(a: Line, b: Line): boolean {
  return sidesDiffer(a, b) && sidesDiffer(b, a);
}

function sidesDiffer({ x1, y1, x2, y2 }: Line, other: Line): boolean {
  const side = (x: number, y: number) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(other.x1, other.y1) * side(other.x2, other.y2) < 0;
}
