/** The target of a path that has no page, judged by its form. A slug may be empty. */
export type RequestedPath =
  | { kind: 'day'; day: string; slug: string }
  | { kind: 'list'; section: string; slug: string }
  | { kind: 'unknown' };

const sections = [
  'topics',
  'events',
  'storylines',
  'places',
  'people',
  'organisations',
  'outlets',
  'articles',
];

/**
 * Parses a requested path.
 * @param path from the root of the site: `/2023-03-14/1618-trt-world/`
 */
export function parseRequestedPath(path: string): RequestedPath {
  const [first = '', slug = ''] = path.split('/').filter((part) => part !== '');
  const [day] = /^\d{4}-\d\d-\d\d/.exec(first) ?? [];
  if (day !== undefined) return { kind: 'day', day, slug };
  return sections.includes(first) ? { kind: 'list', section: first, slug } : { kind: 'unknown' };
}

/** Returns the one of `days` nearest to a requested day; null if the request is not a day. */
export function findNearestDay(requested: string, days: readonly string[]): string | null {
  const at = Date.parse(requested);
  if (Number.isNaN(at)) return null;
  const distance = (day: string) => Math.abs(Date.parse(day) - at);
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

const maxSearchLength = 60;

/** Returns the words of a path to search for: `dmitro kuleba` from `/people/dmitro_kuleba.html`. */
export function extractSearchWords(path: string): string {
  const parts = path
    .split('/')
    .filter((part) => part !== '' && !sections.includes(part))
    .map((part) => part.replace(/\.\w+$/, ''));
  return parts
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, maxSearchLength);
}

/**
 * Returns the slug of a day's entries nearest to a requested one: one with the same beginning, otherwise the
 * one with the nearest clock, preferring the same outlet.
 * @param slugs of the day's entries, in their order
 * @returns null if the request has no clock and no slug has the same beginning
 */
export function findNearestSlug(requested: string, slugs: readonly string[]): string | null {
  if (requested === '') return null;
  const alike = slugs.find((slug) => slug.startsWith(requested) || requested.startsWith(slug));
  if (alike !== undefined) return alike;
  const minutes = parseMinutes(requested);
  if (minutes === null) return null;
  const outlet = requested.slice(5);
  const [nearest] = slugs
    .flatMap((slug) => {
      const own = parseMinutes(slug);
      if (own === null) return [];
      return [{ slug, distance: Math.abs(own - minutes), isOther: slug.slice(5) !== outlet }];
    })
    .toSorted((a, b) => a.distance - b.distance || Number(a.isOther) - Number(b.isOther));
  return nearest?.slug ?? null;
}

/** Returns the clock at the start of a slug (`1617-trt-world`) in minutes since midnight. */
function parseMinutes(slug: string): number | null {
  const [, hours, minutes] = /^(\d\d)(\d\d)(?:-|$)/.exec(slug) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}
