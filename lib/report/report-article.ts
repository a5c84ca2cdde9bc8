import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { indexByArticle } from '@/lib/chronology/entry-indexes';
import { groupBy } from '@/lib/chronology/group-by';
import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Issue } from '@/lib/schema/issue';
import type { Library } from '@/lib/schema/library';
import {
  reportForm,
  reportOrder,
  reportOutlet,
  reportPublished,
  reportRepairs,
  reportTitle,
  reportUrl,
  reportVia,
} from './article-findings';
import { reportClocks, reportDays, reportHeadlines, reportZones } from './entry-findings';
import { countFates, type FateTotals, type LinesSetAside, listLinesSetAside } from './fate';
import type { Finding } from './finding';
import { reportLines } from './line-findings';

/** The questions that a report answers, in its order. */
export const questions = {
  outlet: 'Outlet',
  url: 'URL of the original',
  via: 'Republished by',
  title: 'Title',
  published: 'Day of publication',
  form: 'Type of text',
  order: 'Order of posts',
  clocks: 'Clock times of entries',
  zones: 'Time zones of entries',
  days: 'Days of entries',
  headlines: 'Headlines of entries',
  repairs: 'Damaged characters',
  lines: 'Lines of the text',
} as const;
export type Question = keyof typeof questions;

/** The unit that findings of a question are counted in; other questions have one answer per article. */
const units: Readonly<Partial<Record<Question, Answer['unit']>>> = {
  clocks: 'entry',
  zones: 'entry',
  days: 'entry',
  headlines: 'entry',
  lines: 'line',
};

/** A question with its findings. */
export type Answer = {
  question: Question;
  label: string;
  unit: 'article' | 'entry' | 'line';
  findings: Finding[];
};

/** An issue found in reading; its line is one of the article's text, or of the file as received. */
export type Doubt = { issue: Issue; linesOf: 'text' | 'file' };

/** The facts found in an article, each with its interpretation, evidence and confidence. */
export type ReadingReport = {
  article: Article;
  outlet: Outlet;
  entryCount: number;
  answers: Answer[];
  lines: FateTotals;
  /** The most frequent reason first. */
  aside: LinesSetAside[];
  /** Issues found in the text, then those of the file it was taken from. */
  doubts: Doubt[];
};

/**
 * Reports how one article was read.
 * @param entries of the article, in any order
 * @param fileIssues issues of the article's file, which can repeat those of its text
 */
export function reportArticle(
  article: Article,
  entries: readonly AnnotatedEntry[],
  outlet: Outlet,
  fileIssues: readonly Issue[] = [],
): ReadingReport {
  const via = reportVia(article);
  const lines = countFates(article, entries);
  const aside = listLinesSetAside(article).toSorted((a, b) => b.lines.length - a.lines.length);
  const found: Record<Question, Finding[]> = {
    outlet: [reportOutlet(article, outlet)],
    url: [reportUrl(article)],
    via: via === null ? [] : [via],
    title: [reportTitle(article)],
    published: [reportPublished(article)],
    form: [reportForm(article, entries)],
    order: [reportOrder(article, entries)],
    clocks: reportClocks(article, entries),
    zones: reportZones(article, entries),
    days: reportDays(article, entries),
    headlines: reportHeadlines(article, entries),
    repairs: reportRepairs(article),
    lines: reportLines(lines, aside),
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
    doubts: listDoubts(article, fileIssues),
  };
}

function listDoubts({ issues }: Article, fileIssues: readonly Issue[]): Doubt[] {
  const ofFile = fileIssues.filter(
    ({ code, message }) => !issues.some((own) => own.code === code && own.message === message),
  );
  return [
    ...issues.map((issue) => ({ issue, linesOf: 'text' as const })),
    ...ofFile.map((issue) => ({ issue, linesOf: 'file' as const })),
  ];
}

/** Reports how all articles of a library were read, in its order. */
export function reportArticles(library: Library): ReadingReport[] {
  const { outlet } = buildCatalogue(library);
  const issuesOf = groupBy(library.issues, ({ file }) => file);
  return library.articles.map((article) =>
    reportArticle(
      article,
      indexByArticle(library.entries).get(article.id) ?? [],
      outlet(article.outlet),
      issuesOf.get(article.file),
    ),
  );
}
