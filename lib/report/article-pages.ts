import { memoise } from '@/lib/chronology/memoise';
import { type Month, monthOf } from '@/lib/chronology/months';
import type { Library } from '@/lib/schema/library';
import { type ReadingReport, readingReports } from './report-article';

/** Reports on articles that one page shows. */
export const maxReportsPerPage = 100;

/** Reports on the reading of articles of one month, or as many as fit a page. */
export type ArticlePage = {
  /** End of its address: `2023-03`, `2023-03-2`. */
  slug: string;
  month: Month;
  reports: ReadingReport[];
};

/** The reports of all articles; worked out once for a collection. */
export const allReports: (library: Library) => readonly ReadingReport[] = memoise(readingReports);

/**
 * The list of articles cut by the months of their first entries; none where one page can hold it. An
 * article without entries stands with the first month.
 */
export const articlePages = memoise((library: Library): readonly ArticlePage[] => {
  const reports = allReports(library);
  if (reports.length <= maxReportsPerPage) return [];
  const byMonth = new Map<Month, ReadingReport[]>();
  for (const report of reports) {
    const day = report.article.entryIds[0] ?? library.collection.days.first;
    const month = monthOf(day);
    const own = byMonth.get(month);
    if (own) own.push(report);
    else byMonth.set(month, [report]);
  }
  return [...byMonth]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([month, own]) =>
      Array.from({ length: Math.ceil(own.length / maxReportsPerPage) }, (_, index) => ({
        slug: index === 0 ? month : `${month}-${index + 1}`,
        month,
        reports: own.slice(index * maxReportsPerPage, (index + 1) * maxReportsPerPage),
      })),
    );
});
