import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Stamp } from '@/lib/parse/stamps/find-stamps';
import type { MachineTime } from '../times/time-elements';

/** A post of a page: a repeated part of it with a time and a text. Lines are indexes, the last included. */
export type Unit = {
  first: number;
  last: number;
  /** Line with the time; null if the unit prints none. */
  time: UnitTime | null;
  /** Line of the headline; null if none is marked up as one. */
  headline: number | null;
  /** The element around it; null if posts follow each other without one. */
  element: Tree.Node | null;
};

/** The time of a unit, and its line. */
export type UnitTime = {
  index: number;
  /** The time as printed: a clock, a date or an age; empty if the page prints none. */
  words: string;
  machine: MachineTime | null;
  stamp: Stamp | null;
};

/** Indexes of the first and last line of a part of a page. */
export type LineSpan = { first: number; last: number };
