import { annotateEntries, type EntryAnnotations } from '@/lib/annotate/annotate-entries';
import type { AnnotationCatalogue } from '@/lib/load/annotation-catalogue';
import { type ReadArticle, toFileLines } from '@/lib/load/read-article';
import type { Attribution } from '@/lib/schema/attribution';
import type { LineRange } from '@/lib/schema/entry';

/** Somebody or something that an entry names, and every line on which it does, from the first on. */
type NamedLines = { id: string; lines: number[] };

/** What `npm run parse -- --json` says of an entry’s content. Lines are lines of the file as given. */
export type ReportedAnnotations = {
  /** First and last line of each passage. */
  passages: { lines: LineRange }[];
  /** Every line on which words show the topic; none where an editor set it. */
  topics: { id: string; weight: 'about' | 'mentions'; lines: number[] }[];
  people: NamedLines[];
  places: NamedLines[];
  organisations: NamedLines[];
  /** Who says what; `quote` is verbatim on `line`. */
  attributions: Pick<Attribution, 'line' | 'speaker' | 'speakerId' | 'party' | 'via' | 'quote'>[];
};

/** Annotates the entries of a file that was read, in their order. */
export function reportAnnotations(
  read: ReadArticle,
  catalogue: AnnotationCatalogue,
): ReportedAnnotations[] {
  const linesOf = (words: readonly { line: number }[]) =>
    [...new Set(words.map(({ line }) => read.fileLine(line)))].sort((a, b) => a - b);
  const named = (tags: EntryAnnotations['people']) =>
    tags.map(({ id, words }) => ({ id, lines: linesOf(words) }));
  const { outlet } = read.parsed;
  const entries = read.parsed.entries.map((entry) => ({ ...entry, source: { outlet } }));
  return annotateEntries(entries, catalogue).map((entry) => ({
    passages: entry.passages.map(({ lines }) => ({ lines: toFileLines(lines, read) })),
    topics: entry.topics.map(({ topic, relation, words }) => ({
      id: topic,
      weight: relation,
      lines: linesOf(words),
    })),
    people: named(entry.people),
    places: named(entry.places),
    organisations: named(entry.organisations),
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
