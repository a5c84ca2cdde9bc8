import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ListedContents } from '@/components/listed-contents';
import { ListedEntries } from '@/components/listed-entries';
import { OutletFacts } from '@/components/outlet-facts';
import { PageFrame } from '@/components/page-frame';
import { outletAddress } from '@/lib/chronology/address';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { loadLibrary } from '@/lib/load/library';
import { PageData } from '../../page-data';
import { pageMetadata } from '../../page-metadata';

type Props = { params: Promise<{ outlet: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { outlets } = await loadLibrary();
  return outlets.map(({ id }) => ({ outlet: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { outlet: id } = await params;
  const { outlets, collection } = await loadLibrary();
  const outlet = outlets.find((other) => other.id === id);
  if (!outlet) return {};
  return pageMetadata({
    title: outlet.name,
    description: `What ${outlet.name} (${outlet.country}) published on ${collection.conflict}, in order of time.`,
    address: outletAddress(id),
  });
}

export default async function OutletPage({ params }: Props) {
  const { outlet: id } = await params;
  const library = await loadLibrary();
  const outlet = library.outlets.find((other) => other.id === id);
  if (!outlet) notFound();
  const entries = library.entries.filter((entry) => entry.source.outlet === id);
  return (
    <PageFrame section="outlets" skipTo="the entries">
      <PageData address={outletAddress(id)} name={outlet.name} />
      <OutletFacts
        outlet={outlet}
        articles={library.articles.filter((article) => article.outlet === id)}
      />
      <div className="reading">
        <div>
          <ListedEntries entries={entries} catalogue={catalogueOf(library)} />
        </div>
        <ListedContents entries={entries} />
      </div>
    </PageFrame>
  );
}
