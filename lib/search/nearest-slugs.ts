import { editDistance } from './edit-distance';

/** Letters that a part of an address needs, to be looked for within others. */
const fewestLetters = 4;

/** One change in so many letters is taken for a slip. */
const lettersASlip = 4;

/** More are no help. */
const most = 3;

/**
 * The last parts of addresses that come nearest to a mistyped one, the nearest first: `dmitro-kuleba`,
 * `kuleba` and `kuleeba` all mean `dmytro-kuleba`.
 * @param slugs those that there are, in any order
 */
export function findNearestSlugs(asked: string, slugs: readonly string[]): string[] {
  const wanted = asked.toLowerCase();
  const limit = Math.floor(wanted.length / lettersASlip);
  const away = (slug: string) => {
    if (wanted.length >= fewestLetters && (slug.includes(wanted) || wanted.includes(slug)))
      return 0;
    return Math.min(...[slug, ...slug.split('-')].map((part) => editDistance(wanted, part, limit)));
  };
  return slugs
    .map((slug) => ({ slug, changes: away(slug) }))
    .filter(({ changes }) => changes <= limit)
    .toSorted((a, b) => a.changes - b.changes)
    .slice(0, most)
    .map(({ slug }) => slug);
}
