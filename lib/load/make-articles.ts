import type { Article } from '@/lib/schema/article';
import type { Entry, ParsedEntry } from '@/lib/schema/entry';
import { createIssue } from '@/lib/schema/issue';
import type { FileIssue } from '@/lib/schema/library';
import type { ReadDay } from '@/lib/schema/time';
import { compareText } from '@/lib/wording/compare-text';
import type { ReadArticle } from './read-article';

type ReadFile = ReadArticle & { file: string };

/**
 * Makes articles and entries of parsed files. Each gets an id that is unique in the collection; entries
 * without a day, which are errors already, are left out.
 */
export function makeArticles(files: readonly ReadFile[]): {
  articles: Article[];
  entries: Entry[];
  issues: FileIssue[];
} {
  const { unique, issues } = removeDuplicates(files);
  // The numbers that make equal ids unique must not depend on file names or the order of reading.
  const sorted = [...unique].sort(
    (a, b) =>
      compareText(a.parsed.id, b.parsed.id) || compareText(a.parsed.sha256, b.parsed.sha256),
  );
  const articleIds = new Set<string>();
  const entryIds = new Set<string>();
  const articles: Article[] = [];
  const entries: Entry[] = [];
  for (const file of sorted) {
    const id = takeId(file.parsed.id, articleIds);
    const own = file.parsed.entries.flatMap((parsed) => {
      const dayEvidence = findEntryDay(parsed);
      if (dayEvidence === null) return [];
      const entryId = takeId(parsed.id, entryIds);
      if (entryId !== parsed.id) issues.push(reportSharedId(file, parsed, entryId));
      return [toEntry(parsed, entryId, dayEvidence, id, file)];
    });
    articles.push(toArticle(file, id, own));
    entries.push(...own);
  }
  return { articles, entries, issues };
}

function removeDuplicates(files: readonly ReadFile[]): {
  unique: ReadFile[];
  issues: FileIssue[];
} {
  const bySha = new Map<string, ReadFile>();
  const issues: FileIssue[] = [];
  for (const file of files) {
    const first = bySha.get(file.parsed.sha256);
    if (first === undefined) {
      bySha.set(file.parsed.sha256, file);
    } else {
      issues.push({
        ...createIssue('duplicate-article', `The text is the same as that of ${first.file}.`),
        file: file.file,
      });
    }
  }
  return { unique: [...bySha.values()], issues };
}

/** Returns an id that is not taken, with a number if necessary, and adds it to the set. */
function takeId(id: string, taken: Set<string>): string {
  let own = id;
  for (let number = 2; taken.has(own); number += 1) own = `${id}-${number}`;
  taken.add(own);
  return own;
}

function reportSharedId(file: ReadFile, parsed: ParsedEntry, id: string): FileIssue {
  return {
    ...createIssue(
      'entry-id-shared',
      `Another article has an entry \`${parsed.id}\`; this one is \`${id}\`.`,
      {
        line: file.fileLine(parsed.lines[0]),
      },
    ),
    file: file.file,
  };
}

function findEntryDay({ time }: ParsedEntry): ReadDay | null {
  return time.kind === 'none' ? null : time.day;
}

function toEntry(
  parsed: ParsedEntry,
  id: string,
  dayEvidence: ReadDay,
  article: string,
  file: ReadFile,
): Entry {
  const { kind, time, headline, body, lines } = parsed;
  return {
    id,
    day: dayEvidence.day,
    dayEvidence,
    slug: id.slice(dayEvidence.day.length + 1),
    kind,
    time,
    headline,
    body,
    source: {
      outlet: file.parsed.outlet,
      article,
      lines,
      sha256: file.parsed.sha256,
    },
  };
}

function toArticle(file: ReadFile, id: string, entries: readonly Entry[]): Article {
  const { entries: _, ...parsed } = file.parsed;
  return {
    ...parsed,
    id,
    file: file.file,
    url: file.frontMatter?.url ?? null,
    via: file.frontMatter?.via ?? null,
    evidence: file.frontMatter?.evidence ?? [],
    textLines: file.textLines,
    textFrom: file.textFrom,
    entryIds: entries.map((entry) => entry.id),
  };
}
