/** Room on a map, in its units. */
export type Box = { left: number; top: number; right: number; bottom: number };

type Line = { x1: number; y1: number; x2: number; y2: number };

/** A mark on a map that wants its name beside it. Lengths are units of the map. */
export type Mark = { id: string; name: string; x: number; y: number; r: number };

/** A name on a map: where its line of writing begins, is centred or ends, and a line to its mark where it stands apart. */
export type PlacedLabel = {
  id: string;
  name: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  leader: Line | null;
};

/** Width of a letter as a share of its height, on the wide side: fonts differ from machine to machine. */
const letterWidth = 0.58;

/** Directions in which a name is tried: beside first, then aslant, then above and below. */
const degrees = [
  0, 180, -30, 30, 210, 150, -60, 60, 240, 120, -90, 90, -15, 15, 195, 165, -45, 45, 225, 135, -75,
  75, 255, 105,
];

/** How far out names are tried, in lines of writing. */
const rings = 14;

/** What a name left out counts, against the rings that the others stand out. */
const leftOut = 100;

/**
 * Finds a place for the name of each mark in which it covers no other name, mark or line: the nearest of a
 * fixed row of positions. Marks choose in turn, in the best of some fixed orders: the same marks give the
 * same map. A name for which there is no room is left out.
 * @param taken what else no name may cover
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
    .map((order) => inTurn(order, marks, map, taken))
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

/** Lets marks choose in a given order; the cost grows with names left out and with long lines. */
function inTurn(
  order: readonly Mark[],
  marks: readonly Mark[],
  map: { width: number; height: number; fontSize: number },
  taken: readonly Box[],
): { cost: number; placed: { mark: Mark; position: Position }[] } {
  const drawn = [...taken, ...marks.map(({ x, y, r }) => around(x, y, r))];
  const names: Box[] = [];
  const lines: Line[] = [];
  let cost = 0;
  const placed = order.flatMap((mark) => {
    const tried = positions(mark, map.fontSize);
    const position = tried.find(
      ({ box, leader }) =>
        within(box, map) &&
        ![...drawn, ...names].some((other) => meets(box, other)) &&
        !lines.some((line) => crosses(line, box)) &&
        (leader === null ||
          !(
            names.some((other) => crosses(leader, other)) ||
            lines.some((line) => linesCross(line, leader))
          )),
    );
    if (position === undefined) {
      cost += leftOut;
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

function positions(mark: Mark, fontSize: number): Position[] {
  return Array.from({ length: rings }, (_, ring) =>
    degrees.map((degree) => position(mark, fontSize, degree, ring)),
  ).flat();
}

function position(mark: Mark, fontSize: number, degree: number, ring: number): Position {
  const [cos, sin] = [
    Math.cos((degree * Math.PI) / 180),
    Math.sin((degree * Math.PI) / 180),
  ] as const;
  const distance = mark.r + fontSize * (0.25 + ring * 0.9);
  const x = mark.x + cos * distance;
  // Straight above and below, a name needs half its height more.
  const y = mark.y + sin * (distance + (Math.abs(sin) > 0.8 ? fontSize * 0.5 : 0));
  const anchor = Math.abs(cos) < 0.3 ? 'middle' : cos > 0 ? 'start' : 'end';
  const width = textWidth(mark.name, fontSize);
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

/** Width that a line of writing takes at most, about. */
export function textWidth(text: string, fontSize: number): number {
  return [...text].length * fontSize * letterWidth;
}

function around(x: number, y: number, r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function within({ left, top, right, bottom }: Box, map: { width: number; height: number }) {
  return left >= 2 && top >= 2 && right <= map.width - 2 && bottom <= map.height - 2;
}

/** Whether two boxes have room in common. */
export function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function crosses(line: Line, { left, top, right, bottom }: Box): boolean {
  const starts = line.x1 > left && line.x1 < right && line.y1 > top && line.y1 < bottom;
  return (
    starts ||
    linesCross(line, { x1: left, y1: top, x2: right, y2: bottom }) ||
    linesCross(line, { x1: left, y1: bottom, x2: right, y2: top })
  );
}

/** Whether two stretches cross: each has the ends of the other on either side. */
function linesCross(a: Line, b: Line): boolean {
  return sidesDiffer(a, b) && sidesDiffer(b, a);
}

function sidesDiffer({ x1, y1, x2, y2 }: Line, other: Line): boolean {
  const side = (x: number, y: number) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(other.x1, other.y1) * side(other.x2, other.y2) < 0;
}
