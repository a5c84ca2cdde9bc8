import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { indexByArticle } from '@/lib/chronology/entry-indexes';
import { groupBy } from '@/lib/chronology/group-by';
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
  const via = viaFinding(article);
  const lines = fateTotals(article, entries);
  const aside = linesSetAside(article).toSorted((a, b) => b.lines.length - a.lines.length);
  const found: Record<Question, Finding[]> = {
    outlet: [outletFinding(article, outlet)],
    url: [urlFinding(article)],
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
