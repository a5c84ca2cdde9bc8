import type { Republisher } from './convention';

/** Sites that wrap their own words around the titles they republish. */
const republishers: readonly Republisher[] = [
  {
    name: 'latestbreakingnewsvideo.com',
    titleFrame: /^Watch (?<title>.+) – Latest News$/u,
  },
];

/**
 * The outlet's own title within a republisher's.
 * @param via name of the republishing site, where there is one
 * @returns part of `title`, verbatim; the whole of it where no frame is known
 */
export function titleWithoutFrame(title: string, via: string | null): string {
  const frame = republishers.find(({ name }) => name === via)?.titleFrame;
  return frame?.exec(title)?.groups?.title ?? title;
}
