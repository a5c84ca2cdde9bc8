import type { Metadata } from 'next';
import { TimeStrip } from '@/components/day/time-strip';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { loadLibrary } from '@/lib/load/load-library';
import { dayUrl } from '@/lib/url/page-urls';
import { formatDayRange } from '@/lib/wording/format-date';
import { PageScript } from './script-tags';

export const metadata: Metadata = { title: 'Page not found' };

export default async function NotFound() {
  const library = await loadLibrary();
  const { collection, days, entries } = library;
  return (
    <PageFrame skipTo="the days">
      <PageScript name="not-found" />
      <div className="prose pt-6 sm:pt-9 pb-6">
        <h1 className="title">Page not found</h1>
        <p id="requested-path" hidden />
        <p>
          This collection covers {formatDayRange(collection.days.first, collection.days.last)}. The
          URL of a day looks like{' '}
          <Link href={dayUrl(collection.days.first)}>{dayUrl(collection.days.first)}</Link>; entries
          are below it. If you followed a link, its end may be missing: look for the entry on its
          day.
        </p>
        <p>
          Choose a day, open <Link href="/">all entries</Link> or{' '}
          <Link href="/search/">search</Link>. There are also lists of{' '}
          <Link href="/topics/">topics</Link>, <Link href="/events/">events</Link>,{' '}
          <Link href="/people/">people</Link>, <Link href="/organisations/">organisations</Link>,{' '}
          <Link href="/places/">places</Link>, <Link href="/outlets/">outlets</Link> and{' '}
          <Link href="/articles/">articles</Link>.
        </p>
      </div>
      <TimeStrip
        month={null}
        days={days}
        entries={entries}
        catalogue={buildCatalogue(library)}
        urlOf={dayUrl}
        label="Days"
        emptyLabel="no articles"
      />
    </PageFrame>
  );
}
