import type { AnnotatedEntry, TopicTag } from '@/lib/schema/entry';
import type { EntryTime, ReadDay } from '@/lib/schema/time';

/** Makes a day stated by the text, for tests about something else. */
export function statedDay(day: string): ReadDay {
  return { day, from: 'dateline', sure: 'stated', because: 'Test.', quote: null, line: null };
}

/** Makes a time printed in GMT. */
export function atUtc(instant: string): EntryTime {
  const clock = instant.slice(11, 16);
  return {
    kind: 'instant',
    instant,
    precision: 'minute',
    printed: `${clock.replace(':', '')} GMT`,
    clock,
    zone: 'UTC',
    localDay: instant.slice(0, 10),
    day: statedDay(instant.slice(0, 10)),
  };
}

export function topicTag(topic: string, relation: TopicTag['relation'] = 'about'): TopicTag {
  return { topic, relation, words: [], from: 'text', why: null };
}

/** Makes an entry of the chronology; a test gives only the fields it is about. */
export function makeEntry(given: Partial<AnnotatedEntry> = {}): AnnotatedEntry {
  const day = given.day ?? '2023-03-14';
  const slug = given.slug ?? '1617-trt-world';
  return {
    id: `${day}-${slug}`,
    day,
    dayEvidence: statedDay(day),
    slug,
    kind: 'update',
    time: atUtc(`${day}T16:17:00Z`),
    headline: { text: 'A headline', from: 'source', line: 1 },
    body: [],
    source: { outlet: 'trt-world', article: 'article', lines: [1, 9], sha256: '0'.repeat(64) },
    passages: [],
    topics: [],
    people: [],
    organisations: [],
    places: [],
    attributions: [],
    ...given,
  };
}
