import type { PageLines } from '../furniture/page-lines';
import type { Stamp } from '../stamps/find-stamps';
import type { PrintedClock } from '../stamps/printed-clock';
import type { PrintedDate } from '../stamps/printed-dates';
import type { PrintedZone } from '../stamps/printed-zones';
import type { Block } from '../text/blocks';

/** The line that begins a post, and the time it prints. */
export type Marker = {
  /**
   * - `time`: a printed time.
   * - `original`: the label of a live blog's first version, which has no time.
   * - `headline`: nothing but a headline or a list item separates the post from the one above.
   */
  kind: 'time' | 'original' | 'headline';
  /** Time as printed, verbatim (`1617 GMT`); null if none is printed. */
  printed: string | null;
  /** Null if no clock is printed, or an impossible one. */
  clock: PrintedClock | null;
  zone: PrintedZone | null;
  /** The same moment on another zone's clock, printed beside it. */
  elsewhere: Stamp['elsewhere'];
  date: PrintedDate | null;
  /** Weekday, 0 for Sunday to 6, if it is printed without a date. */
  weekday: number | null;
  /** True if a date alone marks posts, so that a missing clock is not a fault. */
  isDayOnly: boolean;
  /** Headline on the marker's own line; with `headlineAbove`, the part of that line that is headline. */
  headline: string | null;
  /** First text of the post, on the marker's own line. */
  text: string | null;
  /** Line above the marker with the headline. */
  headlineAbove: Block | null;
  /** Days from the page's own day that a word gives: -1 for `Yesterday`. */
  dayShift: number | null;
  /** Age of the post when the page was saved, if nothing else is printed (`35 minutes ago`). */
  minutesAgo: number | null;
};

/** Base of all markers: every optional field is null. */
export const emptyMarker = {
  printed: null,
  clock: null,
  zone: null,
  elsewhere: null,
  date: null,
  weekday: null,
  isDayOnly: false,
  headline: null,
  text: null,
  headlineAbove: null,
  dayShift: null,
  minutesAgo: null,
} satisfies Omit<Marker, 'kind'>;

/** Every printed time of a page, divided into markers of posts and times of the page itself. */
export type FoundMarkers = {
  /** A marker or null for every block, in the same order. */
  markers: readonly (Marker | null)[];
  /** Lines with a time or date that begins no post. */
  pageLines: PageLines;
  /** First block of the first post on pages where times close posts; null if they open them. */
  firstClosedPost: Block | null;
  /** The post that each block is in, by its index among the posts, where the page tells; null elsewhere. */
  postOf: readonly (number | null)[] | null;
  /** Lines between a headline and its time that name the post's author. */
  authorLines: ReadonlySet<Block>;
};
