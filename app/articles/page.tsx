import type { Metadata } from 'next';
import { ArticleMonths } from '@/components/articles/article-months';
import { ReadingReport } from '@/components/articles/articles-table';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { loadLibrary } from '@/lib/load/load-library';
import { allReports, splitIntoArticlePages } from '@/lib/report/article-pages';
import { buildPageMetadata } from '../next-metadata';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return buildPageMetadata({
    title: 'Articles',
    description: 'The articles behind the chronology, with their source text line by line.',
    path: '/articles/',
  });
}

export default async function ArticlesPage() {
  const library = await loadLibrary();
  const pages = splitIntoArticlePages(library);
  return (
    <PageFrame section="about" skipTo="the articles">
      <StructuredData site={library.collection} path="/articles/" name="Articles" />
      <header className="pt-6 sm:pt-9 pb-4">
        <h1 className="title">Articles</h1>
        <p className="text-soft mt-2 max-w-measure">
          The source texts of the chronology, unchanged. Each page shows how its text was read, line
          by line.
        </p>
        <p className="mt-2 max-w-measure text-sm">
          We grade confidence in five levels: <Link href="/about/#scale">what they mean</Link>.
        </p>
      </header>
      {pages.length > 0 ? (
        <ArticleMonths pages={pages} />
      ) : (
        <ReadingReport reports={allReports(library)} />
      )}
    </PageFrame>
  );
}
