import { articleAddress } from '@/lib/chronology/address';
import type { Catalogue } from '@/lib/chronology/catalogue';
import { shortDate } from '@/lib/chronology/dates';
import { fateTotals } from '@/lib/chronology/fate';
import type { Article } from '@/lib/schema/article';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { articleName } from './article-name';

/** What reading each article gave: a table with a row an article. */
export function ReadingReport({
  articles,
  entries,
  catalogue,
}: {
  articles: readonly Article[];
  entries: readonly AnnotatedEntry[];
  catalogue: Catalogue;
}) {
  return (
    // A table is the one thing that may be wider than a phone: it scrolls by itself.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key
    <section className="overflow-x-auto" tabIndex={0} aria-label="Reading report">
      <table className="report">
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col" className="n">
              Lines
            </th>
            <th scope="col" className="n">
              Entries
            </th>
            <th scope="col" className="n">
              Set aside
            </th>
            <th scope="col">Day</th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => {
            const own = entries.filter((entry) => entry.source.article === article.id);
            const totals = fateTotals(article, own);
            return (
              <tr key={article.id}>
                <th scope="row" className="min-w-56">
                  <span className="block text-xs text-soft">
                    {catalogue.outlet(article.outlet).name}
                  </span>
                  <a href={articleAddress(article.id)}>{articleName(article)}</a>
                </th>
                <td className="n">{totals.lines - totals.blank}</td>
                <td className="n">{own.length}</td>
                <td className="n">{totals.aside}</td>
                <td className="whitespace-nowrap">
                  {article.published
                    ? `${shortDate(article.published.day)}, ${article.published.sure}`
                    : 'not known'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
