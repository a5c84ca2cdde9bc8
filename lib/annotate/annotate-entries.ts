import type { Attribution } from '@/lib/schema/attribution';
import type { Topic, TopicOverride } from '@/lib/schema/catalogue';
import type { LineRange, ParsedEntry, Passage } from '@/lib/schema/entry';
import type { PassageCut } from '@/lib/schema/passage-cut';
import { type AttributionCatalogue, compileAttributor } from './attributions/compile-attributor';
import { groupByEntry } from './group-by-entry';
import { compileNameTagger, type NameCatalogue, type NameTags } from './names/tag-names';
import { compileTextReader } from './text-reader';
import { applyPassageCuts } from './topics/apply-passage-cuts';
import { compileTopics, type TopicHit } from './topics/find-topics';
import { type ParagraphReading, readParagraphs } from './topics/read-paragraphs';
import { findRunSubject, type PassageRun, splitPassages } from './topics/split-passages';
import { mergeTags, readHeadlineTopics, tagPassage, tagPost } from './topics/tag-topics';
import { applyTopicOverrides, type TopicAnnotation } from './topics/topic-overrides';

/** An entry from the parser or any later stage. */
type Annotatable = Pick<ParsedEntry, 'id' | 'kind' | 'headline' | 'body'> & {
  /** The outlet, for statements that it makes about itself. */
  source?: { outlet: string };
};

/** Fields that annotation adds to an entry. */
export type EntryAnnotations = TopicAnnotation & NameTags & { attributions: Attribution[] };

/**
 * Annotates entries with their passages, topics, names and attributions, and applies editors’ overrides.
 * Overrides that name unknown entries or ids have no effect here; `lib/load` reports them.
 * @returns the same entries in the same order
 */
export function annotateEntries<Given extends Annotatable>(
  entries: readonly Given[],
  catalogue: {
    topics: readonly Topic[];
    overrides: readonly TopicOverride[];
    /** Line ranges that editors made passages. */
    cuts?: readonly PassageCut[];
    names: NameCatalogue;
    attributions: AttributionCatalogue;
  },
): (Given & EntryAnnotations)[] {
  const findTopics = compileTopics(catalogue.topics);
  const makeReader = compileTextReader(catalogue.names);
  const tagNames = compileNameTagger(catalogue.names);
  const attribute = compileAttributor(catalogue.names, catalogue.attributions);
  const topicIds = new Set(catalogue.topics.map(({ id }) => id));
  const overrides = groupByEntry(catalogue.overrides.filter(({ topic }) => topicIds.has(topic)));
  const cuts = groupByEntry(catalogue.cuts ?? []);
  return entries.map((entry) => {
    const read = makeReader();
    const topics = annotateTopics(
      entry,
      (text) => findTopics(read(text)),
      (cuts.get(entry.id) ?? []).flatMap(({ lines }) => lines),
    );
    const names = tagNames(entry, read);
    return {
      ...entry,
      ...applyTopicOverrides(topics, overrides.get(entry.id) ?? []),
      ...names,
      attributions: attribute(entry, entry.source?.outlet ?? null, names, read),
    };
  });
}

/**
 * Finds topics and passages. A timed post is short and about one thing, so it is one passage unless an
 * editor cut it; a report is split into several.
 */
function annotateTopics(
  entry: Annotatable,
  findTopics: (text: string) => TopicHit[],
  cuts: readonly LineRange[],
): TopicAnnotation {
  const headline = readHeadlineTopics(entry.headline, findTopics);
  const readings = readParagraphs(entry.body, findTopics);
  const toPassages = (runs: readonly PassageRun[]) =>
    runs.map((run) => {
      const own = readings.slice(run.first, run.last + 1);
      return toPassage(run, own, tagPassage(run, own));
    });
  if (entry.kind !== 'report') {
    const topics = tagPost(headline, readings);
    const whole = readings.length === 0 ? [] : [makeWholeRun(readings)];
    const runs = applyPassageCuts(whole, readings, cuts);
    return {
      topics,
      passages:
        runs.length === 1 ? whole.map((run) => toPassage(run, readings, topics)) : toPassages(runs),
    };
  }
  const passages = toPassages(applyPassageCuts(splitPassages(readings), readings, cuts));
  return {
    topics: mergeTags(
      headline,
      passages.map(({ topics }) => topics),
    ),
    passages,
  };
}

function makeWholeRun(readings: readonly ParagraphReading[]): PassageRun {
  return { first: 0, last: readings.length - 1, subject: findRunSubject(readings) };
}

function toPassage(
  { first, last }: { first: number; last: number },
  readings: readonly ParagraphReading[],
  topics: Passage['topics'],
): Passage {
  return { paragraphs: [first, last], lines: encloseLines(readings), topics };
}

function encloseLines(readings: readonly ParagraphReading[]): LineRange {
  const lines = readings.flatMap(({ paragraph }) => paragraph.lines);
  return [
    lines.reduce((least, line) => Math.min(least, line)),
    lines.reduce((most, line) => Math.max(most, line)),
  ];
}
