import type { Furniture, SetAside } from '@/lib/schema/article';
import type { StatedZone } from '../days/stated-zone';
import type { Marker } from '../posts/marker';
import type { Stamp } from '../stamps/find-stamps';
import type { PartialDay } from '../stamps/partial-days';
import type { PrintedDate } from '../stamps/printed-dates';
import type { Block } from '../text/blocks';

/** A date on a line of its own: the dateline of the article, or a day heading. */
export type DatedLine = { date: PrintedDate; block: Block };

/** A day heading above posts, which may lack its month: `Wednesday`. */
export type HeadingLine = { date: PrintedDate | PartialDay; block: Block };

/** A time that the page has for itself, and its line; null if it is in the metadata of a saved page. */
export type StampedLine = { stamp: Stamp; block: Block | null };

/** The content under one marker. */
export type Post = {
  marker: Marker;
  /** Line of the marker. */
  block: Block;
  /** Day heading that the post is under. */
  heading: HeadingLine | null;
  content: readonly Block[];
};

/** Role of each line of an article. Every stage takes a layout and returns one; none changes it in place. */
export type Layout = {
  title: Block | null;
  standfirst: Block | null;
  dateline: DatedLine | null;
  /** Content above the first post; all content where there are no posts. */
  opening: readonly Block[];
  posts: readonly Post[];
  furniture: readonly Furniture[];
  setAside: readonly SetAside[];
  /** Every dated line, dateline included. */
  dates: readonly DatedLine[];
  pageStamps: readonly StampedLine[];
  /** Zone that the page states for all its times. */
  statedZone: StatedZone | null;
};
