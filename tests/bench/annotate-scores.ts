import { annotateEntries } from '@/lib/annotate/annotate-entries';
import { makeAnnotationCatalogue } from '@/lib/load/annotation-catalogue';
import { resolveContentFolder } from '@/lib/load/content-bytes';
import { readLibrary } from '@/lib/load/read-library';
import { readSettingsAndCatalogue } from '@/lib/load/settings-and-catalogue';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import expectedTopics from '../fixtures/topics/expected.json';
import { noAttributions } from '../unit/annotate/entries';
import { type NameScore, scoreNames, scoreUses } from '../unit/content/name-score';
import { markdownTable } from './markdown-table';

/**
 * Scores of the collection’s annotations against a reader’s notes: names by entry, line and words, uses of
 * places and topics by entry. `rules alone` leaves out editors’ corrections.
 */
export async function annotationScoreTable(): Promise<string> {
  const folder = resolveContentFolder();
  const { library } = readLibrary(folder);
  if (library === null) throw new Error('The collection cannot be read.');
  const catalogue = makeAnnotationCatalogue(readSettingsAndCatalogue(folder));
  const byRules = annotateEntries(library.entries, {
    attributions: noAttributions,
    topics: catalogue.topics,
    overrides: [],
    names: { ...catalogue.names, overrides: { people: [], organisations: [], places: [] } },
  });
  const rows = (['people', 'organisations', 'places'] as const).map((kind) =>
    row(kind, scoreNames(kind, library.entries), scoreNames(kind, byRules)),
  );
  return markdownTable(
    ['what', 'noted', 'precision', 'recall', 'rules alone: precision', 'recall'],
    [
      ...rows,
      row('uses of places', scoreUses(library.entries), scoreUses(byRules)),
      row('topics', scoreTopics(library.entries), scoreTopics(byRules)),
    ],
  );
}

/** Topics with their relation: `about` instead of a noted mention is one surplus and one missed. */
function scoreTopics(entries: readonly AnnotatedEntry[]): NameScore {
  const found = entries.flatMap(({ id, topics }) =>
    topics.map(({ topic, relation }) => `${id} ${relation} ${topic}`),
  );
  const noted = Object.entries(expectedTopics).flatMap(([id, { about, mentions }]) => [
    ...about.map((topic) => `${id} about ${topic}`),
    ...mentions.map((topic) => `${id} mentions ${topic}`),
  ]);
  return {
    right: found.filter((tag) => noted.includes(tag)),
    surplus: found.filter((tag) => !noted.includes(tag)),
    missed: noted.filter((tag) => !found.includes(tag)),
  };
}

function row(what: string, score: NameScore, byRules: NameScore): string[] {
  const noted = score.right.length + score.missed.length;
  return [what, String(noted), ...shares(score), ...shares(byRules)];
}

function shares({ right, surplus, missed }: NameScore): [string, string] {
  const share = (others: readonly string[]) =>
    (right.length / Math.max(1, right.length + others.length)).toFixed(3);
  return [share(surplus), share(missed)];
}
