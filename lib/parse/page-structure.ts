import type { ReadDay } from '@/lib/schema/time';
import type { GivenPost } from './layout/given-layout';
import type { Stamp } from './stamps/find-stamps';

/**
 * The statements of a page’s structure about its text, for which the parser would otherwise look at words: the lines
 * of its posts, its title, its day of publication.
 */
export type PageStructure = {
  /** The title; `line` is null if no line prints it. */
  title: { text: string; line: number | null } | null;
  /** Day of publication, with its evidence, and the page’s time of publication if it has a clock. */
  published: { day: ReadDay; stamp: Stamp | null } | null;
  /** Times of the page itself in its metadata, with the labels `published` and `updated`. */
  stamps: readonly Stamp[];
  /** Posts in page order; none for a report. */
  posts: readonly GivenPost[];
};
