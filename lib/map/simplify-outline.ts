/** Units within which a further point of an outline is not to be seen. */
const finest = 2;

/** An outline without points that stand as good as on the one before; the ends of lines stay. */
export function simplifyOutline(outline: string): string {
  return outline.replace(/M[^MZ]+/g, (line) => {
    const points = line.slice(1).split('L');
    let [lastX = 0, lastY = 0] = pairOf(points[0]);
    const kept = points.filter((point, index) => {
      const [x, y] = pairOf(point);
      const isFar = Math.hypot(x - lastX, y - lastY) >= finest;
      if (!isFar && index > 0 && index < points.length - 1) return false;
      [lastX, lastY] = [x, y];
      return true;
    });
    return `M${kept.join('L')}`;
  });
}

function pairOf(point = ''): [x: number, y: number] {
  const [x = 0, y = 0] = point.split(',').map(Number);
  return [x, y];
}

/** Tenths of a unit are as fine as a map needs. */
export function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
