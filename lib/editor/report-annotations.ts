import { annotateEntries, type EntryAnnotations } from '@/lib/annotate/annotate-entries';
import type { AnnotationCatalogue } from '@/lib/load/annotation-catalogue';
import { type ReadArticle, toFileLines } from '@/lib/load/read-article';
import type { Attribution } from '@/lib/schema/attribution';
import type { LineRange } from '@/lib/schema/entry';

/** A name in an entry, with every line on which it is, in order. */
type NamedLines = { id: string; lines: number[] };

/** The annotations of an entry in `npm run parse -- --json`. Lines are lines of the file. */
export type ReportedAnnotations = {
  /** First and last line of each passage. */
  passages: { lines: LineRange }[];
  /** Lines with words that show the topic; none if an editor set it. */
  topics: { id: string; weight: 'about' | 'mentions'; lines: number[] }[];
  people: NamedLines[];
  places: NamedLines[];
  organisations: NamedLines[];
  /** Attributions; `quote` is verbatim on `line`. */
  attributions: Pick<Attribution, 'line' | 'speaker' | 'speakerId' | 'party' | 'via' | 'quote'>[];
};

/** Annotates the entries of a parsed file, in order. */
export function reportAnnotations(
  read: ReadArticle,
  catalogue: AnnotationCatalogue,
): ReportedAnnotations[] {
  const listLines = (words: readonly { line: number }[]) =>
    [...new Set(words.map(({ line }) => read.fileLine(line)))].sort((a, b) => a - b);
  const listNames = (tags: EntryAnnotations['people']) =>
    tags.map(({ id, words }) => ({ id, lines: listLines(words) }));
  const { outlet } = read.parsed;
  const entries = read.parsed.entries.map((entry) => ({ ...entry, source: { outlet } }));
  return annotateEntries(entries, catalogue).map((entry) => ({
    passages: entry.passages.map(({ lines }) => ({ lines: toFileLines(lines, read) })),
    topics: entry.topics.map(({ topic, relation, words }) => ({
      id: topic,
      weight: relation,
      lines: listLines(words),
    })),
    people: listNames(entry.people),
    places: listNames(entry.places),
    organisations: listNames(entry.organisations),
    attributions: entry.attributions.map(({ line, speaker, speakerId, party, via, quote }) => ({
      line: read.fileLine(line),
      speaker,
      speakerId,
      party,
      via,
      quote,
    })),
  }));
}
