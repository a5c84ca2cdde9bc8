import type { Republisher } from './convention';

/** Sites that add their own words to the titles they republish. */
const republishers: readonly Republisher[] = [
  {
    name: 'latestbreakingnewsvideo.com',
    titleFrame: /^Watch (?<title>.+) – Latest News$/u,
  },
];

/**
 * Returns the original title within a republisher's.
 * @param via name of the republishing site, or null
 * @returns a part of `title`, verbatim; all of it where the republisher is unknown
 */
export function stripTitleFrame(title: string, via: string | null): string {
  const frame = republishers.find(({ name }) => name === via)?.titleFrame;
  return frame?.exec(title)?.groups?.title ?? title;
}
