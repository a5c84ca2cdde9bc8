import type { Metadata } from 'next';
import { SearchFacets } from '@/components/search/search-facets';
import { SearchForm, SearchRegion, SearchTold } from '@/components/search/search-form';
import { SearchLoader } from '@/components/search/search-loader';
import { PageFrame } from '@/components/site/page-frame';
import { loadLibrary } from '@/lib/load/library';
import { PageData } from '../page-data';
import { pageMetadata } from '../page-metadata';

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
      <PageData site={library.collection} address="/search/" name="Search" />
      <header className="search-head pt-6 sm:pt-9 pb-2">
        <h1 className="title">Search</h1>
      </header>
      <noscript>
        <p className="note mt-4">
          Searching for words needs a script, which this browser does not run. What works without:
          the indexes of <a href="/">days</a>, <a href="/topics/">topics</a>,{' '}
          <a href="/events/">events</a>, <a href="/people/">people</a>,{' '}
          <a href="/organisations/">organisations</a>, <a href="/places/">places</a>,{' '}
          <a href="/outlets/">outlets</a> and <a href="/articles/">articles</a>; and your browser’s
          own search within a page.
        </p>
      </noscript>
      <SearchForm />
      <p className="search-rules remark mt-2 max-w-measure">
        All words must be in an entry. Every spelling of a name counts as one; a date, such as 14
        March or Tuesday, chooses its day; words in quotation marks must stand together. Filters
        work without words as well: all that fits, oldest first.
      </p>
      <SearchTold />
      <div className="search-columns">
        <SearchFacets library={library} />
        <SearchRegion />
      </div>
      <SearchLoader />
    </PageFrame>
  );
}
