import { decodeBytes, readTextFile } from '@/lib/extract/read-text';
import { makeAnnotationCatalogue } from '@/lib/load/annotation-catalogue';
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
import { type ReportedAnnotations, reportAnnotations } from './report-annotations';

/** What `npm run parse -- --json` prints for a file. All lines are lines of the file as given. */
export type ParseReport = {
  file: string;
  article: {
    id: string;
    outlet: string;
    title: string | null;
    /** `flag`: given on the command line; all else as in `ReadDay`. */
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

/** A report together with what its entries are about and name. */
type AnnotatedReport = Omit<ParseReport, 'entries'> & {
  entries: (ParseReport['entries'][number] & ReportedAnnotations)[];
};

/** A report together with what only people are shown. */
export type ParsedFile<Report = ParseReport> = {
  report: Report;
  furniture: Furniture[];
  /** Whether the file could be read as text at all. */
  isText: boolean;
};

/** Facts given on the command line; the outlet by any of its names. */
export type CommandFacts = Pick<ExternalFacts, 'outlet' | 'published' | 'zone'>;

/**
 * Reads one file, or standard input, with what the catalogue knows.
 * @param source path of the file, or the bytes of standard input
 */
export async function parseFile(
  source: string | Uint8Array,
  facts: CommandFacts,
): Promise<ParsedFile<AnnotatedReport>> {
  const content = readSettingsAndCatalogue(resolveContentFolder());
  const { outlets } = content;
  const file = typeof source === 'string' ? source : '-';
  const decoded = typeof source === 'string' ? readTextFile(source) : decodeBytes(source);
  const { text, issues, foreignBytes } = decoded;
  if (text === null) {
    const report = { file, article: null, entries: [], setAside: [], issues };
    return { report, furniture: [], isText: false };
  }
  const outlet = facts.outlet == null ? null : resolveOutletId(facts.outlet, outlets);
  const read = readArticle(text, outlets, { ...facts, outlet }, { name: file, foreignBytes });
  const parsed = fromFlag(toParsedFile(file, read, issues), read);
  const annotations = reportAnnotations(read, makeAnnotationCatalogue(content));
  const entries = parsed.report.entries.flatMap((entry, index) => {
    const own = annotations[index];
    return own === undefined ? [] : [{ ...entry, ...own }];
  });
  return { ...parsed, report: { ...parsed.report, entries } };
}

/**
 * To the parser a day given by flag is one of front matter; where the file's own front matter gives
 * none, the report says which of the two it was.
 */
function fromFlag(parsed: ParsedFile, { frontMatter }: ReadArticle): ParsedFile {
  const { article } = parsed.report;
  const isGiven = article?.published?.from === 'front-matter' && !frontMatter?.published;
  if (article?.published == null || !isGiven) return parsed;
  const published = { ...article.published, from: 'flag' as const };
  return { ...parsed, report: { ...parsed.report, article: { ...article, published } } };
}

/**
 * A reading in the form in which it is shown, with lines of the file as given.
 * @param fileIssues issues of the file's bytes, found before it was read
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
    isText: true,
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
      time: flatTime(entry),
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

/** The same fields for every kind of time; null where the kind has none. */
function flatTime({ time }: ParsedEntry): ParseReport['entries'][number]['time'] {
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
      // The day in the home zone is not known without the zone.
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
