import { join } from 'node:path';
import { annotateEntries } from '@/lib/annotate/annotate-entries';
import { findUnknownOverrides } from '@/lib/annotate/topics/topic-overrides';
import { daysInRange } from '@/lib/calendar/day-arithmetic';
import { sortEntries } from '@/lib/chronology/sort-entries';
import { readTextFile } from '@/lib/extract/read-text';
import type { Article } from '@/lib/schema/article';
import type { Collection } from '@/lib/schema/collection';
import type { Entry } from '@/lib/schema/entry';
import { issue } from '@/lib/schema/issue';
import type { FileIssue, Library } from '@/lib/schema/library';
import { type ReadArticle, readArticle } from './article-file';
import { annotationCatalogue } from './catalogue';
import { checkAttributions } from './checks/attributions';
import { checkChanges } from './checks/check-changes';
import { checkEvents } from './checks/check-events';
import { checkPassages } from './checks/check-passages';
import { checkNames } from './checks/names';
import { checkParties } from './checks/parties';
import { articlePaths, type ContentFiles, contentFolder, readContentFiles } from './content-files';
import { figuresByEntry } from './figures-by-entry';
import { toArticles } from './finish-articles';
import { handedOn } from './handed-on';
import { checkPermalinks } from './permalinks';
import { formatProblems } from './problems';
import { withSiteUrl } from './site-url';

/** Thrown when the content has errors: a site is built from all of it or not at all. */
export class ContentError extends Error {
  override name = 'ContentError';
}

let cached: Promise<Library> | null = null;

/**
 * The whole collection, ready for pages: read once per process, and afresh on every call while
 * developing, so that an edited file shows.
 * @throws ContentError naming every error, its file and line and the remedy
 */
export function loadLibrary(): Promise<Library> {
  if (process.env.NODE_ENV === 'development') return loadOrThrow();
  cached ??= loadOrThrow();
  return cached;
}

async function loadOrThrow(): Promise<Library> {
  const library = (await handedOn()) ?? (await readOrThrow());
  return { ...library, collection: withSiteUrl(library.collection) };
}

async function readOrThrow(): Promise<Library> {
  const folder = contentFolder();
  const { library, issues } = await readLibrary(folder);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (library === null || errors.length > 0) {
    throw new ContentError(await formatProblems(errors, folder));
  }
  return library;
}

/**
 * Reads a content folder, whatever is in it: what can be read becomes the library, what cannot becomes
 * issues.
 * @returns `library` is null only where the settings themselves cannot be read
 */
export async function readLibrary(folder: string): Promise<{
  library: Library | null;
  ledger: ContentFiles['permalinks'];
  issues: FileIssue[];
}> {
  const content = await readContentFiles(folder);
  const files = await readArticles(folder, content);
  const finished = toArticles(files.read);
  const entries = sortEntries(finished.entries);
  const annotated = annotateEntries(entries, annotationCatalogue(content));
  const issues = [
    ...content.issues,
    ...checkNames(annotated, content),
    ...checkParties(content),
    ...checkAttributions(annotated, content),
    ...checkPassages(annotated, content),
    ...files.issues,
    ...finished.issues,
    ...(content.collection === null
      ? []
      : daysOutside(entries, content.collection, finished.articles, files.read)),
    ...findUnknownOverrides(entries, content.topics.topics, content.topics.overrides).map(
      (override) => ({
        ...issue(
          'override-unknown',
          `An override names the entry \`${override.entry}\` and the topic \`${override.topic}\`; one of them does not exist.`,
        ),
        file: 'catalogue/topics.yaml',
      }),
    ),
    ...checkEvents(content.events.file, content.events.locate, {
      articles: finished.articles,
      entries,
    }),
    ...checkChanges(content, {
      entries: new Set(entries.map(({ id }) => id)),
      articles: new Set(finished.articles.map(({ id }) => id)),
    }),
    ...checkPermalinks(
      content.permalinks,
      entries.map(({ id }) => id),
    ),
  ];
  if (content.collection === null) return { library: null, ledger: content.permalinks, issues };
  return {
    library: {
      collection: content.collection,
      outlets: content.outlets,
      topics: content.topics.topics,
      people: content.people.people,
      organisations: content.organisations.organisations,
      places: content.places.places,
      articles: finished.articles,
      entries: annotated,
      ...content.events.file,
      figures: figuresByEntry(entries),
      days: daysInRange(content.collection.days),
      aliases: content.permalinks.aliases,
      changes: content.changes.changes,
      issues,
    },
    ledger: content.permalinks,
    issues,
  };
}

/** Article files that can be used, and the issues of all of them. */
async function readArticles(
  folder: string,
  content: ContentFiles,
): Promise<{ read: (ReadArticle & { file: string })[]; issues: FileIssue[] }> {
  const paths = await articlePaths(folder);
  const results = await Promise.all(
    paths.map(async (file) => {
      const { text, issues, foreignBytes } = await readTextFile(join(folder, file));
      // A file with a fault of its own bytes is reported, not read.
      const found =
        text === null || issues.length > 0
          ? null
          : readArticle(text, content.outlets, undefined, { name: file, foreignBytes });
      const all = [...issues, ...(found?.issues ?? [])];
      return { file, found, issues: all.map((item) => ({ ...item, file })) };
    }),
  );
  return {
    read: results.flatMap(({ file, found }) =>
      found === null || found.frontMatter === null ? [] : [{ ...found, file }],
    ),
    issues: results.flatMap(({ issues }) => issues),
  };
}

function daysOutside(
  entries: readonly Entry[],
  { days }: Collection,
  articles: readonly Article[],
  files: readonly (ReadArticle & { file: string })[],
): FileIssue[] {
  return entries
    .filter(({ day }) => day < days.first || day > days.last)
    .map(({ id, day, source }) => {
      const article = articles.find((candidate) => candidate.id === source.article);
      const file = files.find((candidate) => candidate.file === article?.file);
      return {
        ...issue(
          'day-outside-collection',
          `The entry \`${id}\` is of ${day}; the collection runs from ${days.first} to ${days.last}.`,
          { line: file?.fileLine(source.lines[0]) ?? null },
        ),
        file: article?.file ?? 'collection.yaml',
      };
    });
}
