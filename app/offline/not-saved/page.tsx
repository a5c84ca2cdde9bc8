import type { Metadata } from 'next';
import { SavedDays } from '@/components/day/saved-days';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { groupByDay } from '@/lib/chronology/group-by-day';
import { loadLibrary } from '@/lib/load/library';
import { OfflineScript } from '../../script-tags';

export const metadata: Metadata = { title: 'Not on this device', robots: { index: false } };

/** Shown by the worker at the address of any page that it can neither fetch nor find. */
export default async function NotSavedPage() {
  const library = await loadLibrary();
  return (
    <PageFrame skipTo="the days">
      <div className="prose pt-6 sm:pt-9" data-not-saved="">
        <h1 className="title">This page is not on this device</h1>
        <p>
          The site does not answer, and the page at this address has not been kept here. Once there
          is a network, load the page again.
        </p>
        <h2>What is kept</h2>
        <SavedDays days={groupByDay(library.entries).map(({ day }) => day)} />
        <p>
          Of other pages, those are kept that were read here before. See{' '}
          <Link href="/offline/">what is kept, and how to keep all</Link>.
        </p>
      </div>
      <OfflineScript name="offline-page" />
    </PageFrame>
  );
}
