import type { Metadata } from 'next';
import { PageFrame } from '@/components/page-frame';
import { ReadingReport } from '@/components/reading-report';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { loadLibrary } from '@/lib/load/library';
import { pageMetadata } from '../page-metadata';

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'Articles',
    description: 'The articles that the chronology is made from, and what became of their lines.',
    address: '/articles/',
  });
}

export default async function ArticlesPage() {
  const library = await loadLibrary();
  return (
    <PageFrame section="about" skipTo="the articles">
      <header className="pt-6 sm:pt-9 pb-4">
        <h1 className="title">Articles</h1>
        <p className="text-soft mt-2 max-w-measure">
          The texts that the chronology is made from, as they are held. Each page shows every line
          and what became of it.
        </p>
      </header>
      <ReadingReport
        articles={library.articles}
        entries={library.entries}
        catalogue={catalogueOf(library)}
      />
    </PageFrame>
  );
}
