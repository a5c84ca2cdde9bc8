import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticleFacts } from '@/components/article-facts';
import { ArticleLines } from '@/components/article-lines';
import { articleName } from '@/components/article-name';
import { PageFrame } from '@/components/page-frame';
import { articleAddress } from '@/lib/chronology/address';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { readingReport } from '@/lib/chronology/reading-report';
import { articleData } from '@/lib/export/structured-data/article-data';
import { loadLibrary } from '@/lib/load/library';
import { PageData } from '../../page-data';
import { pageMetadata } from '../../page-metadata';

type Props = { params: Promise<{ article: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { articles } = await loadLibrary();
  return articles.map(({ id }) => ({ article: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article: id } = await params;
  const library = await loadLibrary();
  const article = library.articles.find((other) => other.id === id);
  if (!article) return {};
  const outlet = catalogueOf(library).outlet(article.outlet);
  return pageMetadata({
    title: `Source text: ${articleName(article)} (${outlet.name})`,
    description: `How an article of ${outlet.name} was read, on which evidence, and what became of each line.`,
    address: articleAddress(id),
  });
}

export default async function ArticlePage({ params }: Props) {
  const { article: id } = await params;
  const library = await loadLibrary();
  const article = library.articles.find((other) => other.id === id);
  if (!article) notFound();
  const outlet = catalogueOf(library).outlet(article.outlet);
  const entries = library.entries.filter((entry) => entry.source.article === id);
  return (
    <PageFrame section="about" skipTo="the text">
      <PageData
        address={articleAddress(id)}
        name={articleName(article)}
        about={articleData(article, outlet, library.collection)}
      />
      <ArticleFacts
        report={readingReport(
          article,
          entries,
          outlet,
          library.issues.filter(({ file }) => file === article.file),
        )}
      />
      <ArticleLines article={article} entries={entries} outlet={outlet} />
    </PageFrame>
  );
}
