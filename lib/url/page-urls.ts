import type { Day } from '@/lib/schema/day';

/** The URLs of pages, from the root of the site. Each ends in a slash: a folder with an `index.html`. */

type DayAndSlug = { day: Day; slug: string };

/** Page of one day: `/2023-03-14/`. */
export function dayUrl(day: Day): string {
  return `/${day}/`;
}

/** Page of a part of a day: `/2023-03-14/from-06/`. The first part has no slug; it is the day's own page. */
export function dayPartUrl(day: Day, part: string | null): string {
  return part === null ? dayUrl(day) : `/${day}/${part}/`;
}

/** Page of one month: `/2023-03/`. */
export function monthUrl(month: string): string {
  return `/${month}/`;
}

/** Page of one entry: `/2023-03-14/1617-trt-world/`. */
export function entryUrl(entry: DayAndSlug): string {
  return `/${entry.day}/${entry.slug}/`;
}

/** Anchor of an entry on the page of its day, or of a part of it: `/2023-03-14/#1617-trt-world`. */
export function entryInDayUrl(entry: DayAndSlug, part: string | null): string {
  return `${dayPartUrl(entry.day, part)}#${entry.slug}`;
}

/** Page of one topic. The catalogue knows the page and the anchor of a day in its list. */
export function topicUrl(topic: string): string {
  return `/topics/${topic}/`;
}

/** Page of one outlet. The catalogue knows the page and the anchor of a day in its list. */
export function outletUrl(outlet: string): string {
  return `/outlets/${outlet}/`;
}

/** Page of one event; with an entry, the anchor of its account. */
export function eventUrl(event: string, entry?: string): string {
  return `/events/${event}/${entry ? `#${entry}` : ''}`;
}

/** Page of one storyline. */
export function storylineUrl(storyline: string): string {
  return `/storylines/${storyline}/`;
}

/** Page of one person. */
export function personUrl(person: string): string {
  return `/people/${person}/`;
}

/** Page of one organisation. */
export function organisationUrl(organisation: string): string {
  return `/organisations/${organisation}/`;
}

/** Page of one place. */
export function placeUrl(place: string): string {
  return `/places/${place}/`;
}

/** Page of one article's text; with a line, the anchor of that line. */
export function articleUrl(article: string, line?: number): string {
  return `/articles/${article}/${line ? `#L${line}` : ''}`;
}

/** Splits an entry id (`2023-03-14-1617-trt-world`) into day and slug; null unless it begins with a day. */
export function parseEntryId(id: string): DayAndSlug | null {
  const match = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(id);
  const [, day, slug] = match ?? [];
  return day && slug ? { day, slug } : null;
}
