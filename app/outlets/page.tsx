import type { Metadata } from 'next';
import { Link } from '@/components/site/link';
import { OutletMark } from '@/components/site/outlet-mark';
import { PageFrame } from '@/components/site/page-frame';
import { indexByOutlet } from '@/lib/chronology/entry-indexes';
import { loadLibrary } from '@/lib/load/load-library';
import { outletUrl } from '@/lib/url/page-urls';
import { formatCount, formatEntryCount } from '@/lib/wording/counts-and-lists';
import { buildPageMetadata } from '../next-metadata';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return buildPageMetadata({
    title: 'Outlets',
    description: 'The outlets in this collection: their countries, funding and numbers of entries.',
    path: '/outlets/',
  });
}

export default async function OutletsPage() {
  const { collection, outlets, articles, entries } = await loadLibrary();
  const counts = outlets
    .map((outlet) => ({
      outlet,
      articles: articles.filter((article) => article.outlet === outlet.id).length,
      entries: indexByOutlet(entries).get(outlet.id)?.length ?? 0,
    }))
    .toSorted((a, b) => b.entries - a.entries);
  return (
    <PageFrame section="outlets" skipTo="the outlets">
      <StructuredData site={collection} path="/outlets/" name="Outlets" />
      <header className="pt-6 sm:pt-9 pb-4">
        <h1 className="title">Outlets</h1>
        <p className="text-soft mt-2 max-w-measure">
          The outlets that published the entries, with their countries and funding.
        </p>
      </header>
      <ul className="grid grid-cols-1 sm:grid-cols-2 gap-x-12">
        {counts.map(({ outlet, ...count }) => (
          <li key={outlet.id} className="line-above py-3">
            <h2 className="strong flex items-center gap-2">
              <OutletMark outlet={outlet} />
              <Link className="quiet" href={outletUrl(outlet.id)}>
                {outlet.name}
              </Link>
            </h2>
            <p className="text-sm text-soft">
              {outlet.country}
              {outlet.funding && ` · ${outlet.funding.note}`}
            </p>
            <p className="text-sm mt-1">
              {formatEntryCount(count.entries)} from {formatCount(count.articles, 'article')}
            </p>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
