import type { Metadata } from 'next';
import { SearchLink } from '@/components/filters/search-link';
import { ListMonths } from '@/components/lists/list-months';
import { describePage } from '@/components/lists/list-page';
import { OutletFacts } from '@/components/lists/outlet-facts';
import { OutletRows } from '@/components/lists/outlet-rows';
import { DataLinks } from '@/components/site/data-links';
import { PageFrame } from '@/components/site/page-frame';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { indexByOutlet } from '@/lib/chronology/entry-indexes';
import { splitIntoMonthPages } from '@/lib/chronology/months';
import { loadLibrary } from '@/lib/load/load-library';
import { outletUrl } from '@/lib/url/page-urls';
import { MonthListPage } from '../../month-list-page';
import { buildPageMetadata } from '../../next-metadata';
import { findPage, listPagedParams } from '../../paged-params';
import { showNotFound } from '../../show-not-found';
import { limitInExport, notFoundMetadata } from '../../static-params';
import { StructuredData } from '../../structured-data';

type Props = { params: Promise<{ outlet: string[] }> };

export async function generateStaticParams() {
  const { outlets, entries } = await loadLibrary();
  const ids = outlets.map(({ id }) => id);
  return limitInExport(listPagedParams(ids, (id) => indexByOutlet(entries).get(id) ?? [])).map(
    (outlet) => ({
      outlet,
    }),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { outlet: path } = await params;
  const [id = '', slug] = path;
  const { outlets, collection, entries } = await loadLibrary();
  const outlet = outlets.find((other) => other.id === id);
  if (!outlet) return notFoundMetadata;
  const found = findPage(indexByOutlet(entries).get(id) ?? [], slug);
  return buildPageMetadata({
    title: found ? `${outlet.name}: ${describePage(found.page)}` : outlet.name,
    description: `What ${outlet.name} (${outlet.country}) published on ${collection.conflict}, in time order.`,
    path: outletUrl(id) + (found ? `${slug}/` : ''),
  });
}

export default async function OutletPage({ params }: Props) {
  const { outlet: path } = await params;
  const [id = '', slug] = path;
  const library = await loadLibrary();
  const outlet = library.outlets.find((other) => other.id === id);
  if (!outlet) return showNotFound();
  const entries = indexByOutlet(library.entries).get(id) ?? [];
  const catalogue = buildCatalogue(library);
  const pages = splitIntoMonthPages(entries);
  const found = findPage(entries, slug);
  if (slug !== undefined && !found) return showNotFound();
  const narrow = (
    <SearchLink filters={{ outlet: [id] }}>Search and filter these entries</SearchLink>
  );
  if (found) {
    return (
      <MonthListPage
        section="outlets"
        site={library.collection}
        {...found}
        list={{ label: outlet.name, href: outletUrl(id) }}
        within={{ label: 'Outlets', href: '/outlets/' }}
        catalogue={catalogue}
        more={() => null}
        narrow={narrow}
      />
    );
  }
  return (
    <PageFrame section="outlets" skipTo="the entries">
      <StructuredData site={library.collection} path={outletUrl(id)} name={outlet.name} />
      <OutletFacts
        outlet={outlet}
        articles={library.articles.filter((article) => article.outlet === id)}
      />
      {pages.length > 0 ? (
        <ListMonths
          href={outletUrl(id)}
          pages={pages}
          catalogue={catalogue}
          more={() => null}
          narrow={narrow}
        />
      ) : (
        <OutletRows entries={entries} catalogue={catalogue} />
      )}
      <DataLinks of="This outlet" />
    </PageFrame>
  );
}
