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

/** An entry as the parser makes it, or any later stage of it. */
type Annotatable = Pick<ParsedEntry, 'id' | 'kind' | 'headline' | 'body'> & {
  /** Whose text it is, for what the outlet says of itself. */
  source?: { outlet: string };
};

/** What annotation adds to an entry. */
export type EntryAnnotations = TopicAnnotation & NameTags & { attributions: Attribution[] };

/**
 * Says of every entry what it is about and whom and what it names. In: entries of any articles, and the
 * catalogue with its overrides. Out: the same entries in the same order, each with its passages, topics,
 * names and who says what. Overrides that name unknown entries or ids do nothing here; `lib/load` reports them.
 */
export function annotateEntries<Given extends Annotatable>(
  entries: readonly Given[],
  catalogue: {
    topics: readonly Topic[];
    overrides: readonly TopicOverride[];
    /** Editors’ cuts of passages. */
    cuts?: readonly PassageCut[];
    names: NameCatalogue;
    attributions: AttributionCatalogue;
  },
): (Given & EntryAnnotations)[] {
  const findTopics = compileTopics(catalogue.topics);
  const textReader = compileTextReader(catalogue.names);
  const nameTags = compileNameTagger(catalogue.names);
  const attributionsOf = compileAttributor(catalogue.names, catalogue.attributions);
  const topicIds = new Set(catalogue.topics.map(({ id }) => id));
  const overrides = groupByEntry(catalogue.overrides.filter(({ topic }) => topicIds.has(topic)));
  const cuts = groupByEntry(catalogue.cuts ?? []);
  return entries.map((entry) => {
    const read = textReader();
    const names = nameTags(entry, read);
    return {
      ...entry,
      ...applyTopicOverrides(
        readEntry(
          entry,
          (text) => findTopics(read(text)),
          (cuts.get(entry.id) ?? []).flatMap(({ lines }) => lines),
        ),
        overrides.get(entry.id) ?? [],
      ),
      ...names,
      attributions: attributionsOf(entry, entry.source?.outlet ?? null, names, read),
    };
  });
}

/** A timed post is short and about one thing: one passage. A report is cut into several, and so is what editors cut. */
function readEntry(
  entry: Annotatable,
  findTopics: (text: string) => TopicHit[],
  cuts: readonly LineRange[],
): TopicAnnotation {
  const headline = readHeadlineTopics(entry.headline, findTopics);
  const readings = readParagraphs(entry.body, findTopics);
  const cut = (runs: readonly PassageRun[]) =>
    runs.map((run) => {
      const own = readings.slice(run.first, run.last + 1);
      return toPassage(run, own, tagPassage(run, own));
    });
  if (entry.kind !== 'report') {
    const topics = tagPost(headline, readings);
    const whole = readings.length === 0 ? [] : [wholeOf(readings)];
    const runs = applyPassageCuts(whole, readings, cuts);
    return {
      topics,
      passages:
        runs.length === 1 ? whole.map((run) => toPassage(run, readings, topics)) : cut(runs),
    };
  }
  const passages = cut(applyPassageCuts(splitPassages(readings), readings, cuts));
  return {
    topics: mergeTags(
      headline,
      passages.map(({ topics }) => topics),
    ),
    passages,
  };
}

function wholeOf(readings: readonly ParagraphReading[]): PassageRun {
  return { first: 0, last: readings.length - 1, subject: findRunSubject(readings) };
}

function toPassage(
  { first, last }: { first: number; last: number },
  readings: readonly ParagraphReading[],
  topics: Passage['topics'],
): Passage {
  return { paragraphs: [first, last], lines: hullOf(readings), topics };
}

function hullOf(readings: readonly ParagraphReading[]): LineRange {
  const lines = readings.flatMap(({ paragraph }) => paragraph.lines);
  return [
    lines.reduce((least, line) => Math.min(least, line)),
    lines.reduce((most, line) => Math.max(most, line)),
  ];
}
