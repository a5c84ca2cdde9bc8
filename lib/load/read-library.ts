import { annotateEntries } from '@/lib/annotate/annotate-entries';
import { findUnknownOverrides } from '@/lib/annotate/topics/topic-overrides';
import { listDaysInRange } from '@/lib/calendar/day-arithmetic';
import { sortEntries } from '@/lib/chronology/sort-entries';
import { decodeFile, type FileBytes } from '@/lib/extract/files/read-text';
import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import type { Permalinks } from '@/lib/schema/collection';
import type { AnnotatedEntry, Entry } from '@/lib/schema/entry';
import { createIssue, type Issue } from '@/lib/schema/issue';
import type { FileIssue, Library } from '@/lib/schema/library';
import { makeAnnotationCatalogue } from './annotation-catalogue';
import { catchDefect } from './catch-defect';
import { checkAttributions } from './checks/check-attributions';
import { checkChanges } from './checks/check-changes';
import { checkDays } from './checks/check-days';
import { checkEvents } from './checks/check-events';
import { checkNames } from './checks/check-names';
import { checkParties } from './checks/check-parties';
import { checkPassages } from './checks/check-passages';
import { checkPermalinks } from './checks/check-permalinks';
import { type ContentBytes, hashFiles, readContentBytes, settingsFiles } from './content-bytes';
import { groupFiguresByEntry } from './group-figures';
import { KeyedCache } from './keyed-cache';
import { makeArticles } from './make-articles';
import { type ReadArticle, readArticle } from './read-article';
import { parseSettingsAndCatalogue, type SettingsAndCatalogue } from './settings-and-catalogue';

/** The result of reading a content folder. */
export type LibraryReading = {
  /** Null only when the settings themselves cannot be read. */
  library: Library | null;
  ledger: Permalinks;
  issues: FileIssue[];
};

/** An article file after reading; `found` is null when it could not be read. */
type FileReading = { file: string; found: ReadArticle | null; issues: FileIssue[] };

/** Results that the next reading reuses for files that have not changed. */
export type ReadingMemo = {
  settings: KeyedCache<SettingsAndCatalogue>;
  /** By path. */
  articles: KeyedCache<FileReading>;
  /** By entry id. */
  entries: KeyedCache<AnnotatedEntry>;
};

/** Returns an empty memo. */
export function createMemo(): ReadingMemo {
  return {
    settings: new KeyedCache(),
    articles: new KeyedCache(),
    entries: new KeyedCache(),
  };
}

/** Reads a content folder: usable files become the library, faults become issues. */
export function readLibrary(folder: string): LibraryReading {
  return parseLibrary(readContentBytes(folder));
}

/** Parses the files of a content folder into its library. */
export function parseLibrary(bytes: ContentBytes, memo = createMemo()): LibraryReading {
  const content = memo.settings.findOrMake('settings', [hashFiles(bytes.settings)], () =>
    parseSettingsAndCatalogue(bytes.settings),
  );
  const files = readArticles(bytes, content, memo);
  const finished = makeArticles(
    files.flatMap(({ file, found }) =>
      found === null || found.frontMatter === null ? [] : [{ ...found, file }],
    ),
  );
  const entries = sortEntries(finished.entries);
  const { annotated, issues: defects } = annotate(entries, content, memo, finished.articles);
  const { articles } = finished;
  const issues = [
    ...content.issues,
    // Articles first: an entry that is missing because of an error in its article is many errors below.
    ...files.flatMap((file) => file.issues),
    ...finished.issues,
    ...defects,
    ...checkDays(entries, content.collection, articles, files),
    ...checkNames(annotated, content),
    ...checkParties(content),
    ...checkAttributions(annotated, content),
    ...checkPassages(annotated, content),
    ...findUnknownOverrides(entries, content.topics.topics, content.topics.overrides).map(
      (override) => ({
        ...createIssue(
          'override-unknown',
          `An override names the entry \`${override.entry}\` and the topic \`${override.topic}\`; one of the two does not exist.`,
        ),
        file: settingsFiles.topics,
      }),
    ),
    ...checkEvents(content.events.file, content.events.locate, { articles, entries }),
    ...checkChanges(content, {
      entries: new Set(entries.map(({ id }) => id)),
      articles: new Set(articles.map(({ id }) => id)),
    }),
    ...checkPermalinks(
      content.permalinks,
      entries.map(({ id }) => id),
    ),
  ];
  const { collection, permalinks: ledger } = content;
  if (collection === null) return { library: null, ledger, issues };
  const library = {
    collection,
    outlets: content.outlets,
    topics: content.topics.topics,
    people: content.people.people,
    organisations: content.organisations.organisations,
    places: content.places.places,
    articles,
    entries: annotated,
    ...content.events.file,
    figures: groupFiguresByEntry(entries),
    days: listDaysInRange(collection.days),
    aliases: ledger.aliases,
    changes: content.changes.changes,
    issues,
  };
  return { library, ledger, issues };
}

/** Parses every article file. The result depends on the file, and on the outlets that it may name. */
function readArticles(
  { articles, settings }: ContentBytes,
  { outlets }: SettingsAndCatalogue,
  memo: ReadingMemo,
): FileReading[] {
  const outletsHash = settings.get(settingsFiles.outlets)?.hash;
  memo.articles.retain(new Set(articles.keys()));
  return [...articles].map(([file, bytes]) =>
    memo.articles.findOrMake(file, [bytes.hash, outletsHash], () => {
      const { value: found, issue } = catchDefect(() => readFile(file, bytes, outlets));
      const issues = issue === null ? found.issues : [issue];
      return {
        file,
        found: found?.read ?? null,
        issues: issues.map((item) => ({ ...item, file })),
      };
    }),
  );
}

/** Reads one article file. One with a fault of its own bytes is reported, not parsed. */
function readFile(
  name: string,
  bytes: FileBytes,
  outlets: readonly Outlet[],
): { read: ReadArticle | null; issues: Issue[] } {
  const { text, issues, foreignBytes } = decodeFile(bytes);
  if (text === null || issues.length > 0) return { read: null, issues };
  const read = readArticle(text, outlets, undefined, { name, foreignBytes });
  return { read, issues: read.issues };
}

/**
 * Annotates entries, and reuses the annotations of those whose text and catalogue have not changed. If it
 * fails, the entries of the articles that it fails at are left out, with an issue.
 */
function annotate(
  entries: readonly Entry[],
  content: SettingsAndCatalogue,
  { entries: memo }: ReadingMemo,
  articles: readonly Article[],
): { annotated: AnnotatedEntry[]; issues: FileIssue[] } {
  // Annotation reads nothing else of an entry; the rest, such as the id of its article, may change.
  const keyOf = ({ kind, headline, body, source }: Entry) => [
    content,
    kind,
    headline,
    body,
    source.outlet,
  ];
  const catalogue = makeAnnotationCatalogue(content);
  const keepAll = (changed: readonly Entry[]) =>
    catchDefect(() => {
      if (changed.length === 0) return;
      for (const entry of annotateEntries(changed, catalogue))
        memo.keep(entry.id, keyOf(entry), entry);
    }).issue;
  const changed = entries.filter((entry) => memo.find(entry.id, keyOf(entry)) === undefined);
  const issues =
    keepAll(changed) === null
      ? []
      : articles.flatMap(({ id, file }) => {
          const issue = keepAll(changed.filter(({ source }) => source.article === id));
          return issue === null ? [] : [{ ...issue, file }];
        });
  memo.retain(new Set(entries.map(({ id }) => id)));
  const annotated = entries.flatMap((entry) => {
    const annotations = memo.find(entry.id, keyOf(entry));
    return annotations === undefined ? [] : [{ ...annotations, ...entry }];
  });
  return { annotated, issues };
}
