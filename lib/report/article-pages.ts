import { groupBy } from '@/lib/chronology/group-by';
import { memoise } from '@/lib/chronology/memoise';
import { type Month, toMonth } from '@/lib/chronology/months';
import type { Library } from '@/lib/schema/library';
import { compareText } from '@/lib/wording/compare-text';
import { type ReadingReport, reportArticles } from './report-article';

/** Most reports on one page. */
export const maxReportsPerPage = 100;

/** The reports on the articles of one month, or as many as fit on a page. */
export type ArticlePage = {
  /** Last part of its URL: `2023-03`, `2023-03-2`. */
  slug: string;
  month: Month;
  reports: ReadingReport[];
};

/** Returns the reports of all articles, computed once per collection. */
export const allReports: (library: Library) => readonly ReadingReport[] = memoise(reportArticles);

/**
 * Divides the list of articles by the months of their first entries. Returns no pages where all fit on one.
 * An article without entries is in the first month of the collection.
 */
export const splitIntoArticlePages = memoise((library: Library): readonly ArticlePage[] => {
  const reports = allReports(library);
  if (reports.length <= maxReportsPerPage) return [];
  const byMonth = groupBy(reports, ({ article }) =>
    // An entry's id begins with its day.
    toMonth(article.entryIds[0] ?? library.collection.days.first),
  );
  return [...byMonth]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([month, own]) =>
      Array.from({ length: Math.ceil(own.length / maxReportsPerPage) }, (_, index) => ({
        slug: index === 0 ? month : `${month}-${index + 1}`,
        month,
        reports: own.slice(index * maxReportsPerPage, (index + 1) * maxReportsPerPage),
      })),
    );
});
