import type { PrintedClock } from '../stamps/printed-clock';
import type { PrintedDate } from '../stamps/printed-dates';
import type { PrintedZone } from '../stamps/printed-zones';
import type { Block } from '../text/blocks';

/** What begins a post of a live blog. */
export type Marker = {
  /**
   * `original`: the first version of the blog, which has no clock. `headline`: a post that only its
   * headline tells from the one before.
   */
  kind: 'time' | 'original' | 'headline';
  /** Time as printed, verbatim (`1617 GMT`); null for an original without one. */
  printed: string | null;
  /** Null where nothing is printed, or what is printed is no time a clock can show. */
  clock: PrintedClock | null;
  zone: PrintedZone | null;
  date: PrintedDate | null;
  /** Weekday, 0 for Sunday to 6, where it is printed without a date. */
  weekday: number | null;
  /** Whether a date alone marks the post, and no clock is to be expected. */
  isDayOnly: boolean;
  /** Headline on the marker's own line, or what of the line above is it. */
  headline: string | null;
  /** Opening text on the marker's own line. */
  text: string | null;
  /** Headline on the line above the marker. */
  headlineAbove: Block | null;
  /** Days from the page's own day that a word says: `Yesterday` is -1. */
  dayShift: number | null;
  /** Minutes before the page was read, where only that is printed; there is no clock then. */
  minutesAgo: number | null;
};

/** A marker that says nothing: what others are made from. */
export const noMarker = {
  printed: null,
  clock: null,
  zone: null,
  date: null,
  weekday: null,
  isDayOnly: false,
  headline: null,
  text: null,
  headlineAbove: null,
  dayShift: null,
  minutesAgo: null,
};
