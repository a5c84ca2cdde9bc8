import { ReadingReport } from '@/components/articles/articles-table';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { PreviousNext } from '@/components/site/previous-next';
import type { ArticlePage } from '@/lib/report/article-pages';
import { articleUrl } from '@/lib/url/page-urls';
import { formatMonthAndYear } from '@/lib/wording/format-date';

/** Shows one page of a long list of articles. */
export function ArticleList({
  page,
  before,
  after,
}: {
  page: ArticlePage;
  before: ArticlePage | undefined;
  after: ArticlePage | undefined;
}) {
  const neighbour = (caption: string, other: ArticlePage | undefined) =>
    other === undefined
      ? null
      : { href: articleUrl(other.slug), caption, title: formatMonthAndYear(other.month) };
  return (
    <PageFrame section="about" skipTo="the articles">
      <header className="pt-6 sm:pt-9 pb-4">
        <p className="text-sm text-soft">
          <Link href="/articles/">Articles</Link>
        </p>
        <h1 className="title mt-1">Articles of {formatMonthAndYear(page.month)}</h1>
      </header>
      <ReadingReport reports={page.reports} />
      <PreviousNext
        label="Previous and next pages"
        before={neighbour('Previous page', before)}
        after={neighbour('Next page', after)}
      />
    </PageFrame>
  );
}
