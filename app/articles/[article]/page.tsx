import type { Metadata } from 'next';
import { ArticleLines } from '@/components/articles/article-lines';
import { formatArticleName } from '@/components/articles/article-name';
import { ArticleHeader, ArticleReport } from '@/components/articles/article-summary';
import { PageFrame } from '@/components/site/page-frame';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { indexByArticle } from '@/lib/chronology/entry-indexes';
import { memoise } from '@/lib/chronology/memoise';
import { buildArticleData } from '@/lib/export/structured-data/article-data';
import { loadLibrary } from '@/lib/load/load-library';
import { splitIntoArticlePages } from '@/lib/report/article-pages';
import { reportArticle } from '@/lib/report/report-article';
import type { Article } from '@/lib/schema/article';
import type { FileIssue } from '@/lib/schema/library';
import { articleUrl } from '@/lib/url/page-urls';
import { formatMonthAndYear } from '@/lib/wording/format-date';
import { buildPageMetadata } from '../../next-metadata';
import { showNotFound } from '../../show-not-found';
import { limitInExport, notFoundMetadata, orPlaceholder } from '../../static-params';
import { StructuredData } from '../../structured-data';
import { ArticleList } from '../article-list';

type Props = { params: Promise<{ article: string }> };

const indexArticles = memoise(
  (articles: readonly Article[]) => new Map(articles.map((article) => [article.id, article])),
);

const indexIssues = memoise((issues: readonly FileIssue[]) => {
  const byFile = new Map<string, FileIssue[]>();
  for (const issue of issues) byFile.set(issue.file, [...(byFile.get(issue.file) ?? []), issue]);
  return byFile;
});

export async function generateStaticParams() {
  const library = await loadLibrary();
  const slugs = [
    ...library.articles.map(({ id }) => id),
    ...splitIntoArticlePages(library).map(({ slug }) => slug),
  ];
  return limitInExport(orPlaceholder(slugs)).map((article) => ({ article }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article: id } = await params;
  const library = await loadLibrary();
  const list = splitIntoArticlePages(library).find(({ slug }) => slug === id);
  if (list) {
    return buildPageMetadata({
      title: `Articles of ${formatMonthAndYear(list.month)}`,
      description: 'The articles behind the chronology, with their source text line by line.',
      path: articleUrl(id),
    });
  }
  const article = indexArticles(library.articles).get(id);
  if (!article) return notFoundMetadata;
  const outlet = buildCatalogue(library).outlet(article.outlet);
  return buildPageMetadata({
    title: `Source text: ${formatArticleName(article)} (${outlet.name})`,
    description: `Source text of an article by ${outlet.name}, line by line, and how it was read.`,
    path: articleUrl(id),
  });
}

export default async function ArticlePage({ params }: Props) {
  const { article: id } = await params;
  const library = await loadLibrary();
  const pages = splitIntoArticlePages(library);
  const index = pages.findIndex(({ slug }) => slug === id);
  const list = pages[index];
  if (list) return <ArticleList page={list} before={pages[index - 1]} after={pages[index + 1]} />;
  const article = indexArticles(library.articles).get(id);
  if (!article) return showNotFound();
  const outlet = buildCatalogue(library).outlet(article.outlet);
  const entries = indexByArticle(library.entries).get(id) ?? [];
  const issues = indexIssues(library.issues).get(article.file);
  const report = reportArticle(article, entries, outlet, issues);
  return (
    <PageFrame section="about" skipTo="the text">
      <StructuredData
        site={library.collection}
        path={articleUrl(id)}
        name={formatArticleName(article)}
        about={buildArticleData(article, outlet, library.collection)}
      />
      <ArticleHeader report={report} />
      <ArticleLines
        article={article}
        entries={entries}
        outlet={outlet}
        catalogue={buildCatalogue(library)}
      />
      <ArticleReport report={report} />
    </PageFrame>
  );
}
