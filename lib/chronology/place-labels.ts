type Box = { left: number; top: number; right: number; bottom: number };

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
const degrees = [0, 180, -35, 35, 215, 145, -65, 65, 245, 115, -90, 90, -15, 15, 195, 165];

/** How far out names are tried, in lines of writing. */
const rings = 12;

/**
 * Finds a place for the name of each mark in which it covers no other name or mark: the nearest of a fixed
 * row of positions, the first mark choosing first. The same marks give the same map. A name for which there
 * is no room at all stands beside its mark over what is there.
 */
export function placeLabels(
  marks: readonly Mark[],
  map: { width: number; height: number; fontSize: number },
): PlacedLabel[] {
  const drawn = marks.map(({ x, y, r }) => around(x, y, r));
  const names: Box[] = [];
  const lines: Line[] = [];
  return marks.map((mark) => {
    const free = positions(mark, map.fontSize).find(
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
    const { box, leader, anchor } = free ?? beside(mark, map);
    names.push(box);
    if (leader !== null) lines.push(leader);
    const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
    return {
      id: mark.id,
      name: mark.name,
      x,
      y: box.bottom - map.fontSize * 0.28,
      anchor,
      leader,
    };
  });
}

type Position = {
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
    box: { left, right: left + width, top: y - half, bottom: y + half },
    anchor,
    leader:
      ring < 2
        ? null
        : { x1: mark.x + cos * mark.r, y1: mark.y + sin * mark.r, x2: x - cos * 2, y2: y },
  };
}

/** Right or left of the mark, whichever the map has room for. */
function beside(mark: Mark, { width, fontSize }: { width: number; fontSize: number }): Position {
  const right = position(mark, fontSize, 0, 0);
  return right.box.right <= width ? right : position(mark, fontSize, 180, 0);
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
