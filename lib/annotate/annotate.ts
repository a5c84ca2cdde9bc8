import type { Topic, TopicOverride } from '@/lib/schema/catalogue';
import type { AnnotatedEntry, Entry, LineRange, Passage } from '@/lib/schema/entry';
import { compileTopics, type TopicFinder } from './find-topics';
import { type Annotation, applyOverrides } from './overrides';
import { cutPassages } from './passages';
import { type Reading, readParagraphs } from './reading';
import { mergeTags, readHeadline, tagPassage, tagPost } from './relations';

/**
 * Says of every entry what it is about. In: entries of any articles, and the catalogue’s topics and
 * overrides. Out: the same entries in the same order, each with its passages and topics. Overrides that
 * name unknown entries or topics do nothing here; `unknownOverrides` finds them.
 */
export function annotateEntries(
  entries: readonly Entry[],
  catalogue: { topics: readonly Topic[]; overrides: readonly TopicOverride[] },
): AnnotatedEntry[] {
  const findTopics = compileTopics(catalogue.topics);
  const topicIds = new Set(catalogue.topics.map(({ id }) => id));
  const overridesOf = new Map<string, TopicOverride[]>();
  for (const override of catalogue.overrides) {
    if (!topicIds.has(override.topic)) continue;
    const known = overridesOf.get(override.entry);
    if (known === undefined) overridesOf.set(override.entry, [override]);
    else known.push(override);
  }
  return entries.map((entry) => ({
    ...entry,
    ...applyOverrides(readEntry(entry, findTopics), overridesOf.get(entry.id) ?? []),
    people: [],
    organisations: [],
    places: [],
  }));
}

/** A timed post is short and about one thing: one passage. A report is cut into several. */
function readEntry(entry: Entry, findTopics: TopicFinder): Annotation {
  const headline = readHeadline(entry.headline, findTopics);
  const readings = readParagraphs(entry.body, findTopics);
  if (entry.kind !== 'report') {
    const topics = tagPost(headline, readings);
    const whole = { first: 0, last: readings.length - 1 };
    return {
      topics,
      passages: readings.length === 0 ? [] : [toPassage(whole, readings, topics)],
    };
  }
  const passages = cutPassages(readings).map((run) => {
    const own = readings.slice(run.first, run.last + 1);
    return toPassage(run, own, tagPassage(run, own));
  });
  return {
    topics: mergeTags(
      headline,
      passages.map(({ topics }) => topics),
    ),
    passages,
  };
}

function toPassage(
  { first, last }: { first: number; last: number },
  readings: readonly Reading[],
  topics: Passage['topics'],
): Passage {
  return { paragraphs: [first, last], lines: hullOf(readings), topics };
}

function hullOf(readings: readonly Reading[]): LineRange {
  const lines = readings.flatMap(({ paragraph }) => paragraph.lines);
  return [
    lines.reduce((least, line) => Math.min(least, line)),
    lines.reduce((most, line) => Math.max(most, line)),
  ];
}
