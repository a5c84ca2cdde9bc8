import { measureEditDistance } from './edit-distance';

/** Shorter slugs are not looked for within others. */
const minContainedLength = 4;

/** One edit is allowed for this many letters. */
const lettersPerEdit = 4;

const maxSlugs = 3;

/**
 * Finds the slugs nearest to a mistyped one, nearest first: `dmitro-kuleba`, `kuleba` and `kuleeba` all
 * give `dmytro-kuleba`.
 * @param slugs existing slugs, in any order
 */
export function findNearestSlugs(requested: string, slugs: readonly string[]): string[] {
  const wanted = requested.toLowerCase();
  const limit = Math.floor(wanted.length / lettersPerEdit);
  const countEdits = (slug: string) => {
    if (wanted.length >= minContainedLength && (slug.includes(wanted) || wanted.includes(slug)))
      return 0;
    return Math.min(
      ...[slug, ...slug.split('-')].map((part) => measureEditDistance(wanted, part, limit)),
    );
  };
  return slugs
    .map((slug) => ({ slug, edits: countEdits(slug) }))
    .filter(({ edits }) => edits <= limit)
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, maxSlugs)
    .map(({ slug }) => slug);
}
