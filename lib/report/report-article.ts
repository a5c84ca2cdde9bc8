import { catalogueOf } from '@/lib/chronology/catalogue-index';
import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Issue } from '@/lib/schema/issue';
import type { Library } from '@/lib/schema/library';
import {
  formFinding,
  orderFinding,
  outletFinding,
  publishedFinding,
  repairFindings,
  titleFinding,
  urlFinding,
  viaFinding,
} from './article-findings';
import { clockFindings, dayFindings, headlineFindings, zoneFindings } from './entry-findings';
import { type FateTotals, fateTotals, type LinesSetAside, linesSetAside } from './fate';
import type { Finding } from './finding';
import { lineFindings } from './line-findings';

/** What is asked of every article, in the order of the report. */
export const questions = {
  outlet: 'Outlet',
  address: 'Address of the original',
  via: 'Republished by',
  title: 'Title',
  published: 'Day of publication',
  form: 'Kind of text',
  order: 'Order of posts',
  clocks: 'Clocks of entries',
  zones: 'Zones of clocks',
  days: 'Days of entries',
  headlines: 'Headlines of entries',
  repairs: 'Damaged characters',
  lines: 'Lines of the text',
} as const;
export type Question = keyof typeof questions;

/** What the findings of a question are counted in; of every other there is one an article. */
const units: Readonly<Partial<Record<Question, Answer['unit']>>> = {
  clocks: 'entry',
  zones: 'entry',
  days: 'entry',
  headlines: 'entry',
  lines: 'line',
};

/** A question and what reading the article answered, in one finding or several. */
export type Answer = {
  question: Question;
  label: string;
  unit: 'article' | 'entry' | 'line';
  findings: Finding[];
};

/** A problem met in reading; its line is one of the article's text, or of the file as received. */
export type Doubt = { issue: Issue; linesOf: 'text' | 'file' };

/** What was printed in an article, what was made of it, from which evidence, and how sure that is. */
export type ReadingReport = {
  article: Article;
  outlet: Outlet;
  entryCount: number;
  answers: Answer[];
  lines: FateTotals;
  /** The most frequent reason first. */
  aside: LinesSetAside[];
  /** What the program was not at ease with: in the text, then in the file it was taken from. */
  doubts: Doubt[];
};

/**
 * Reports on the reading of one article.
 * @param entries the entries that the article gave, in any order
 * @param fileIssues problems of the article's file; those of its text are among the article's own too
 */
export function readingReport(
  article: Article,
  entries: readonly AnnotatedEntry[],
  outlet: Outlet,
  fileIssues: readonly Issue[] = [],
): ReadingReport {
  const via = viaFinding(article);
  const lines = fateTotals(article, entries);
  const aside = linesSetAside(article).toSorted((a, b) => b.lines.length - a.lines.length);
  const found: Record<Question, Finding[]> = {
    outlet: [outletFinding(article, outlet)],
    address: [urlFinding(article)],
    via: via === null ? [] : [via],
    title: [titleFinding(article)],
    published: [publishedFinding(article)],
    form: [formFinding(article, entries)],
    order: [orderFinding(article, entries)],
    clocks: clockFindings(article, entries),
    zones: zoneFindings(article, entries),
    days: dayFindings(article, entries),
    headlines: headlineFindings(article, entries),
    repairs: repairFindings(article),
    lines: lineFindings(lines, aside),
  };
  return {
    article,
    outlet,
    entryCount: entries.length,
    answers: (Object.keys(questions) as Question[]).flatMap((question) =>
      found[question].length === 0
        ? []
        : [
            {
              question,
              label: questions[question],
              unit: units[question] ?? 'article',
              findings: found[question],
            },
          ],
    ),
    lines,
    aside,
    doubts: doubtsOf(article, fileIssues),
  };
}

function doubtsOf({ issues }: Article, fileIssues: readonly Issue[]): Doubt[] {
  const ofFile = fileIssues.filter(
    ({ code, message }) => !issues.some((own) => own.code === code && own.message === message),
  );
  return [
    ...issues.map((issue) => ({ issue, linesOf: 'text' as const })),
    ...ofFile.map((issue) => ({ issue, linesOf: 'file' as const })),
  ];
}

/** The reports of all articles of a library, in its order. */
export function readingReports(library: Library): ReadingReport[] {
  const { outlet } = catalogueOf(library);
  const entriesOf = grouped(library.entries, ({ source }) => source.article);
  const issuesOf = grouped(library.issues, ({ file }) => file);
  return library.articles.map((article) =>
    readingReport(
      article,
      entriesOf.get(article.id) ?? [],
      outlet(article.outlet),
      issuesOf.get(article.file),
    ),
  );
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return groups;
}
