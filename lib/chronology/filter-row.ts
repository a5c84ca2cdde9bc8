import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { FilterRow } from './filter';

/** Reduces an entry to what filtering needs, so that little of it is sent a second time. */
export function filterRow(entry: AnnotatedEntry): FilterRow {
  const withRelation = (relation: 'about' | 'mentions') =>
    entry.topics.filter((tag) => tag.relation === relation).map((tag) => tag.topic);
  return {
    id: entry.id,
    day: entry.day,
    outlet: entry.source.outlet,
    about: withRelation('about'),
    mentions: withRelation('mentions'),
  };
}
