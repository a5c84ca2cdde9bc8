import type { Metadata } from 'next';
import { SavedDays } from '@/components/day/saved-days';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { groupByDay } from '@/lib/chronology/group-by-day';
import { loadLibrary } from '@/lib/load/load-library';
import { OfflineScript } from '../../script-tags';

export const metadata: Metadata = { title: 'Page not saved', robots: { index: false } };

/** Shown by the service worker in place of any page that it can neither fetch nor find. */
export default async function NotSavedPage() {
  const library = await loadLibrary();
  return (
    <PageFrame skipTo="the days">
      <div className="prose pt-6 sm:pt-9" data-not-saved="">
        <h1 className="title">This page is not saved</h1>
        <p>
          You are offline, or the site does not respond. Reload this page when you are connected.
        </p>
        <h2>Saved pages</h2>
        <SavedDays days={groupByDay(library.entries).map(({ day }) => day)} />
        <p>
          Other pages are saved when you open them.{' '}
          <Link href="/offline/">Save the whole collection</Link> to read everything offline.
        </p>
      </div>
      <OfflineScript name="offline-page" />
    </PageFrame>
  );
}
