import { assessArticleDay, confidenceInWords } from '@/lib/report/confidence';
import type { Question, ReadingReport as Report } from '@/lib/report/report-article';
import { countByConfidence, describeCounts } from '@/lib/report/report-totals';
import { articleUrl } from '@/lib/url/page-urls';
import { formatFullDate } from '@/lib/wording/format-date';
import { findLang } from '../site/lang';
import { Link } from '../site/link';
import { WideTable } from '../site/wide-table';
import { formatArticleName } from './article-name';

const perEntry = [
  { question: 'clocks', label: 'Times' },
  { question: 'days', label: 'Days' },
  { question: 'headlines', label: 'Headlines' },
] as const satisfies readonly { question: Question; label: string }[];

/** Compares how articles were read: one row per article, with a link to its own report. */
export function ReadingReport({ reports }: { reports: readonly Report[] }) {
  if (reports.length === 0) return <p>This collection has no articles.</p>;
  return (
    <WideTable label="How each article was read">
      <table className="report cards">
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Published</th>
            <th scope="col">Entries</th>
            {perEntry.map(({ question, label }) => (
              <th scope="col" key={question}>
                {label}
              </th>
            ))}
            <th scope="col">Lines</th>
            <th scope="col">Open questions</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <ArticleRow key={report.article.id} report={report} />
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function ArticleRow({ report }: { report: Report }) {
  const { article, outlet, entryCount, lines, doubts } = report;
  const { published } = article;
  return (
    <tr>
      <th scope="row">
        <span className="block text-xs text-soft plain">{outlet.name}</span>
        <Link
          href={articleUrl(article.id)}
          lang={article.title === null ? undefined : findLang(outlet)}
        >
          {formatArticleName(article)}
        </Link>
      </th>
      <td data-label="Published">
        {published === null
          ? 'not known'
          : `${formatFullDate(published.day)}, ${confidenceInWords[assessArticleDay(published)].label.toLowerCase()}`}
      </td>
      <td data-label="Entries">{entryCount}</td>
      {perEntry.map(({ question, label }) => (
        <td data-label={label} key={question}>
          {describeCounts(countByConfidence([report], question)) ?? 'none'}
        </td>
      ))}
      <td data-label="Lines">
        {lines.inEntries + lines.about} kept, {lines.aside} set aside
      </td>
      <td data-label="Open questions">{doubts.length}</td>
    </tr>
  );
}
