import type { Metadata } from 'next';
import { SearchFacets } from '@/components/search/search-facets';
import { SearchFailed } from '@/components/search/search-failed';
import { SearchForm, SearchMessage, SearchResults } from '@/components/search/search-form';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { loadLibrary } from '@/lib/load/library';
import { pageMetadata } from '../next-metadata';
import { SearchStarter } from '../script-tags';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'Search',
    description: 'Find words, names and dates in every entry; all spellings of a name are one.',
    address: '/search/',
  });
}

export default async function SearchPage() {
  const library = await loadLibrary();
  return (
    <PageFrame section="search" skipTo="the search">
      <StructuredData site={library.collection} address="/search/" name="Search" />
      <header className="search-head pt-6 sm:pt-9 pb-2">
        <h1 className="title">Search</h1>
      </header>
      <noscript>
        <p className="note mt-4">
          Searching for words needs a script, which this browser does not run. What works without:
          the indexes of <Link href="/">days</Link>, <Link href="/topics/">topics</Link>,{' '}
          <Link href="/events/">events</Link>, <Link href="/people/">people</Link>,{' '}
          <Link href="/organisations/">organisations</Link>, <Link href="/places/">places</Link>,{' '}
          <Link href="/outlets/">outlets</Link> and <Link href="/articles/">articles</Link>; and
          your browser’s own search within a page.
        </p>
      </noscript>
      <SearchForm />
      <p className="search-rules remark mt-2 max-w-measure">
        All words must be in an entry. Every spelling of a name counts as one; a date, such as 14
        March or Tuesday, chooses its day; words in quotation marks must stand together. Filters
        work without words as well: all that fits, oldest first.
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
