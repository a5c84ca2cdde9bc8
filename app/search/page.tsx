import type { Metadata } from 'next';
import { SearchFacets } from '@/components/search/search-facets';
import { SearchFailed } from '@/components/search/search-failed';
import { SearchForm, SearchMessage, SearchResults } from '@/components/search/search-form';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { loadLibrary } from '@/lib/load/load-library';
import { buildPageMetadata } from '../next-metadata';
import { SearchStarter } from '../script-tags';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return buildPageMetadata({
    title: 'Search',
    description:
      'Search every entry for words, names and dates; all spellings of a name count as one.',
    path: '/search/',
  });
}

export default async function SearchPage() {
  const library = await loadLibrary();
  return (
    <PageFrame section="search" skipTo="the search">
      <StructuredData site={library.collection} path="/search/" name="Search" />
      <header className="search-head pt-6 sm:pt-9 pb-2">
        <h1 className="title">Search</h1>
      </header>
      <noscript>
        <p className="note mt-4">
          Search needs JavaScript. You can still browse <Link href="/">days</Link>,{' '}
          <Link href="/topics/">topics</Link>, <Link href="/events/">events</Link>,{' '}
          <Link href="/people/">people</Link>, <Link href="/organisations/">organisations</Link>,{' '}
          <Link href="/places/">places</Link>, <Link href="/outlets/">outlets</Link> and{' '}
          <Link href="/articles/">articles</Link>, and search within a page.
        </p>
      </noscript>
      <SearchForm />
      <p className="search-rules remark mt-2 max-w-measure">
        Entries must contain all words. All spellings of a name count as one. Dates such as 14 March
        or Tuesday select a day. Use quotation marks for exact phrases. Filters alone list all
        matching entries, oldest first.
      </p>
      <SearchMessage />
      <div className="search-columns">
        <SearchFacets library={library} />
        <SearchResults />
      </div>
      <SearchFailed />
      <SearchStarter />
    </PageFrame>
  );
}
