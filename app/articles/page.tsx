import type { Metadata } from 'next';
import { ArticleMonths } from '@/components/articles/article-months';
import { ReadingReport } from '@/components/articles/articles-table';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { loadLibrary } from '@/lib/load/library';
import { allReports, articlePages } from '@/lib/report/article-pages';
import { pageMetadata } from '../next-metadata';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'Articles',
    description: 'The articles that the chronology is made from, and what became of their lines.',
    address: '/articles/',
  });
}

export default async function ArticlesPage() {
  const library = await loadLibrary();
  const pages = articlePages(library);
  return (
    <PageFrame section="about" skipTo="the articles">
      <StructuredData site={library.collection} address="/articles/" name="Articles" />
      <header className="pt-6 sm:pt-9 pb-4">
        <h1 className="title">Articles</h1>
        <p className="text-soft mt-2 max-w-measure">
          The texts that the chronology is made from, as they are held. Each page says how its text
          was read and what became of every line.
        </p>
        <p className="mt-2 max-w-measure text-sm">
          How sure a thing is, is said in five words;{' '}
          <Link href="/about/#scale">what they mean</Link>.
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
