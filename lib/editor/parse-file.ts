import { decodeBytes, readTextFile } from '@/lib/extract/files/read-text';
import { makeAnnotationCatalogue } from '@/lib/load/annotation-catalogue';
import { catchDefect } from '@/lib/load/catch-defect';
import { resolveContentFolder } from '@/lib/load/content-bytes';
import {
  type ExternalFacts,
  type ReadArticle,
  readArticle,
  resolveOutletId,
  toFileLines,
} from '@/lib/load/read-article';
import { readSettingsAndCatalogue } from '@/lib/load/settings-and-catalogue';
import type { Furniture, SetAside } from '@/lib/schema/article';
import type { LineRange, ParsedEntry } from '@/lib/schema/entry';
import type { Issue } from '@/lib/schema/issue';
import type { EntryTime, ReadDay } from '@/lib/schema/time';
import { requireValue } from '@/lib/text/required';
import { type ReportedAnnotations, reportAnnotations } from './report-annotations';

/** The output of `npm run parse -- --json` for a file. All lines are lines of the file. */
export type ParseReport = {
  file: string;
  article: {
    id: string;
    outlet: string;
    title: string | null;
    /** `flag`: given on the command line; other values as in `ReadDay`. */
    published: { day: string; from: ReadDay['from'] | 'flag' } | null;
    form: 'live-blog' | 'report' | 'digest';
    sha256: string;
    zone: string | null;
  } | null;
  entries: {
    id: string;
    kind: string;
    time: {
      kind: EntryTime['kind'];
      instant: string | null;
      day: string | null;
      localDay: string | null;
      clock: string | null;
      zone: string | null;
      precision: string | null;
      printed: string | null;
    };
    headline: { text: string; from: 'source' | 'first-sentence' };
    body: string[];
    lines: LineRange;
  }[];
  setAside: SetAside[];
  issues: Issue[];
};

/** A report with the annotations of its entries. */
type AnnotatedReport = Omit<ParseReport, 'entries'> & {
  entries: (ParseReport['entries'][number] & ReportedAnnotations)[];
};

/** A report with details that only the output for people shows. */
export type ParsedFile<Report = ParseReport> = {
  report: Report;
  furniture: Furniture[];
  /** False if the file could not be read. */
  isRead: boolean;
};

/** Facts given on the command line; the outlet by any of its names. */
export type CommandFacts = Pick<ExternalFacts, 'outlet' | 'published' | 'zone'>;

/**
 * Parses one file, or standard input, and annotates its entries by the catalogue.
 * @param source path of the file, or the bytes of standard input
 */
export function parseFile(
  source: string | Uint8Array,
  facts: CommandFacts,
): ParsedFile<AnnotatedReport> {
  const content = readSettingsAndCatalogue(resolveContentFolder());
  const { outlets } = content;
  const file = typeof source === 'string' ? source : '-';
  const decoded = typeof source === 'string' ? readTextFile(source) : decodeBytes(source);
  const { text, issues, foreignBytes } = decoded;
  if (text === null) return refuse(file, issues);
  const outlet = facts.outlet == null ? null : resolveOutletId(facts.outlet, outlets);
  const { value, issue } = catchDefect(() => {
    const read = readArticle(text, outlets, { ...facts, outlet }, { name: file, foreignBytes });
    const parsed = markFlag(toParsedFile(file, read, issues), read);
    const annotations = reportAnnotations(read, makeAnnotationCatalogue(content));
    const entries = parsed.report.entries.map((entry, index) => ({
      ...entry,
      ...requireValue(annotations[index], 'Every entry has been annotated.'),
    }));
    return { ...parsed, report: { ...parsed.report, entries } };
  });
  return issue === null ? value : refuse(file, [...issues, issue]);
}

function refuse(file: string, issues: Issue[]): ParsedFile<AnnotatedReport> {
  const report = { file, article: null, entries: [], setAside: [], issues };
  return { report, furniture: [], isRead: false };
}

/**
 * Marks a day given by flag. To the parser it is part of the front matter; the report says that it is not if
 * the file's own front matter has none.
 */
function markFlag(parsed: ParsedFile, { frontMatter }: ReadArticle): ParsedFile {
  const { article } = parsed.report;
  const isGiven = article?.published?.from === 'front-matter' && !frontMatter?.published;
  if (article?.published == null || !isGiven) return parsed;
  const published = { ...article.published, from: 'flag' as const };
  return { ...parsed, report: { ...parsed.report, article: { ...article, published } } };
}

/**
 * Converts a reading to the form that commands print, with lines of the file.
 * @param fileIssues issues of the file's bytes, found before it was parsed
 */
export function toParsedFile(
  file: string,
  read: ReadArticle,
  fileIssues: readonly Issue[] = [],
): ParsedFile {
  return {
    report: toReport(file, read, fileIssues),
    furniture: read.parsed.furniture.map((item) => ({
      ...item,
      lines: toFileLines(item.lines, read),
    })),
    isRead: true,
  };
}

function toReport(file: string, read: ReadArticle, fileIssues: readonly Issue[]): ParseReport {
  const { parsed } = read;
  const { id, outlet, title, published, form, sha256, zone } = parsed;
  return {
    file,
    article: {
      id,
      outlet,
      title: title?.text ?? null,
      published: published === null ? null : { day: published.day, from: published.from },
      form,
      sha256,
      zone,
    },
    entries: parsed.entries.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      time: flattenTime(entry),
      headline: { text: entry.headline.text, from: entry.headline.from },
      body: entry.body.map((paragraph) => paragraph.text),
      lines: toFileLines(entry.lines, read),
    })),
    setAside: parsed.setAside.map(({ lines, reason }) => ({
      lines: toFileLines(lines, read),
      reason,
    })),
    issues: [...fileIssues, ...read.issues],
  };
}

/** Gives every kind of time the same fields; null if the kind does not have one. */
function flattenTime({ time }: ParsedEntry): ParseReport['entries'][number]['time'] {
  const unknown = {
    kind: time.kind,
    instant: null,
    localDay: null,
    clock: null,
    zone: null,
    precision: null,
  };
  switch (time.kind) {
    case 'instant':
      return { ...unknown, ...time, day: time.day.day };
    case 'local':
      // Without a zone the day in the home zone is not known.
      return { ...unknown, ...time, day: null };
    case 'none':
      return { ...unknown, ...time, day: null };
    default:
      return {
        ...unknown,
        day: time.day.day,
        localDay: time.day.day,
        precision: 'day',
        printed: time.printed,
      };
  }
}
