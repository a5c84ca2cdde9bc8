import type { Day } from '@/lib/schema/day';

/** Where things live. Every address ends in a slash: each is a folder with an `index.html`. */

type Addressed = { day: Day; slug: string };

/** Page of one day: `/2023-03-14/`. */
export function dayUrl(day: Day): string {
  return `/${day}/`;
}

/** Page of a part of a day, `/2023-03-14/from-06/`; of the first, which has no name, the day’s own. */
export function dayPartUrl(day: Day, part: string | null): string {
  return part === null ? dayUrl(day) : `/${day}/${part}/`;
}

/** Page of one month: `/2023-03/`. */
export function monthUrl(month: string): string {
  return `/${month}/`;
}

/** Page of one entry: `/2023-03-14/1617-trt-world/`. */
export function entryUrl(entry: Addressed): string {
  return `/${entry.day}/${entry.slug}/`;
}

/** An entry where it stands in its day, or the part of it: `/2023-03-14/#1617-trt-world`. */
export function entryInDayUrl(entry: Addressed, part: string | null): string {
  return `${dayPartUrl(entry.day, part)}#${entry.slug}`;
}

/** Page of one topic. The catalogue knows where in its list a day begins. */
export function topicUrl(topic: string): string {
  return `/topics/${topic}/`;
}

/** Page of one outlet. The catalogue knows where in its list a day begins. */
export function outletUrl(outlet: string): string {
  return `/outlets/${outlet}/`;
}

/** Page of one event; with an entry, that entry's account on it. */
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

/** Page of one article's text; with a line, that line. */
export function articleUrl(article: string, line?: number): string {
  return `/articles/${article}/${line ? `#L${line}` : ''}`;
}

/** Takes an entry id (`2023-03-14-1617-trt-world`) apart; null where it does not begin with a day. */
export function parseEntryId(id: string): Addressed | null {
  const match = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(id);
  const [, day, slug] = match ?? [];
  return day && slug ? { day, slug } : null;
}
