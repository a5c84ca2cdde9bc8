import type { Outlet } from '@/lib/schema/catalogue';

type Shape = Outlet['mark']['shape'];

/** The starting point of each shape in a box of 10 by 10, and its outline from there. */
const outlines: Readonly<Record<Shape, { x: number; y: number; d: string }>> = {
  square: { x: 1, y: 1, d: 'h8v8h-8z' },
  circle: { x: 5, y: 0.6, d: 'a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8z' },
  triangle: { x: 5, y: 0.6, d: 'l4.8 8.6h-9.6z' },
  diamond: { x: 5, y: 0, d: 'l5 5-5 5-5-5z' },
  bars: { x: 0.8, y: 1.2, d: 'h8.4v3h-8.4zm0 4.6h8.4v3h-8.4z' },
  cross: {
    x: 3.6,
    y: 0.8,
    d: 'h2.8v2.8h2.8v2.8h-2.8v2.8h-2.8v-2.8h-2.8v-2.8h2.8z',
  },
  ring: {
    x: 5,
    y: 0.6,
    d: 'a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8zm0 2.4a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  },
  chevron: { x: 5, y: 1, d: 'l4.6 5.2-1.6 1.8-3-3.4-3 3.4-1.6-1.8z' },
};

/** Returns the SVG path of a shape in a box of 10 by 10 whose corner is at `left`, `top`. */
export function buildOutletMarkPath(shape: Shape, left = 0, top = 0): string {
  const { x, y, d } = outlines[shape];
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${round(left + x)} ${round(top + y)}${d}`;
}
