import { Link } from '@/components/site/link';
import type { ArticlePage } from '@/lib/report/article-pages';
import { articleUrl } from '@/lib/url/page-urls';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { formatMonthAndYear } from '@/lib/wording/format-date';

/** Links to the pages of an article list that is too long for one page. */
export function ArticleMonths({ pages }: { pages: readonly ArticlePage[] }) {
  return (
    <ul className="grid grid-cols-2 sm:grid-cols-4 gap-x-8">
      {pages.map(({ slug, month, reports }) => (
        <li key={slug} className="line-above py-2">
          <Link className="quiet" href={articleUrl(slug)}>
            {formatMonthAndYear(month)}
            {slug !== month && `, page ${slug.slice(month.length + 1)}`}
          </Link>
          <span className="block text-sm text-soft">{formatCount(reports.length, 'article')}</span>
        </li>
      ))}
    </ul>
  );
}
