/** What an address that leads nowhere asks for, as far as its form tells. */
export type RequestedPath =
  | {
      kind: 'day';
      day: string /** What stands behind the day: `1617-trt-world`, or nothing. */;
      slug: string;
    }
  | {
      kind: 'list';
      section: string /** What of the list: `grain-deal`, or nothing. */;
      slug: string;
    }
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

/** @param path from the root of the site: `/2023-03-14/1618-trt-world/` */
export function parseRequestedPath(path: string): RequestedPath {
  const [first = '', slug = ''] = path.split('/').filter((part) => part !== '');
  const [day] = /^\d{4}-\d\d-\d\d/.exec(first) ?? [];
  if (day !== undefined) return { kind: 'day', day, slug };
  return sections.includes(first) ? { kind: 'list', section: first, slug } : { kind: 'unknown' };
}

/** Of the days that there are the one nearest to one that there is not; null where that is no day at all. */
export function nearestDay(asked: string, days: readonly string[]): string | null {
  const at = Date.parse(asked);
  if (Number.isNaN(at)) return null;
  const away = (day: string) => Math.abs(Date.parse(day) - at);
  return days.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** The words of an address, to search for: of `/people/dmitro_kuleba.html` they are `dmitro kuleba`. */
export function searchWordsIn(path: string): string {
  const parts = path
    .split('/')
    .filter((part) => part !== '' && !sections.includes(part))
    .map((part) => part.replace(/\.\w+$/, ''));
  return parts
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, longestWords);
}

const longestWords = 60;

/**
 * The entry of a day whose address comes nearest to one that there is not: it begins alike, else its clock is
 * the nearest, and among those as near one of the same outlet.
 * @param entries slugs of the day's entries, in its order
 * @returns null where the address has no clock and no entry begins like it
 */
export function nearestSlug(slug: string, entries: readonly string[]): string | null {
  if (slug === '') return null;
  const alike = entries.find((entry) => entry.startsWith(slug) || slug.startsWith(entry));
  if (alike !== undefined) return alike;
  const minutes = minutesOf(slug);
  if (minutes === null) return null;
  const outlet = slug.slice(5);
  const [nearest] = entries
    .flatMap((entry) => {
      const others = minutesOf(entry);
      if (others === null) return [];
      return [{ entry, away: Math.abs(others - minutes), isOther: entry.slice(5) !== outlet }];
    })
    .toSorted((a, b) => a.away - b.away || Number(a.isOther) - Number(b.isOther));
  return nearest?.entry ?? null;
}

/** Minutes since midnight of the clock that a slug begins with: `1617-trt-world`. */
function minutesOf(slug: string): number | null {
  const [, hours, minutes] = /^(\d\d)(\d\d)(?:-|$)/.exec(slug) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}
