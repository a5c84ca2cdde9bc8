import { requireValue } from '@/lib/text/required';

/** Points of an outline nearer to each other than this look the same, in units of the sheet. */
const finest = 2;

/** Drops the points of an SVG outline that are too near to the point before; ends of lines stay. */
export function simplifyOutline(outline: string): string {
  return outline.replace(/M[^MZ]+/g, (line) => {
    const points = line.slice(1).split('L');
    let [lastX, lastY] = [Number.NaN, Number.NaN];
    const kept = points.filter((point, index) => {
      const [x, y] = toPair(point);
      const isFar = Math.hypot(x - lastX, y - lastY) >= finest;
      if (!isFar && index > 0 && index < points.length - 1) return false;
      [lastX, lastY] = [x, y];
      return true;
    });
    return `M${kept.join('L')}`;
  });
}

function toPair(point: string): [x: number, y: number] {
  const [x, y] = point.split(',').map(Number);
  return [
    requireValue(x, 'A point of a path has an x.'),
    requireValue(y, 'A point of a path has a y.'),
  ];
}

/** Rounds to tenths of a unit, which is as fine as a map needs. */
export function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
