import type { Metadata } from 'next';
import { SavedDays } from '@/components/day/saved-days';
import { PageFrame } from '@/components/site/page-frame';
import { groupByDay } from '@/lib/chronology/group-by-day';
import { loadLibrary } from '@/lib/load/library';
import { pageMetadata } from '../next-metadata';
import { OfflineScript } from '../script-tags';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'Reading without a network',
    description: 'What is kept on a reader’s device, how to keep all of it, and how to remove it.',
    address: '/offline/',
  });
}

export default async function OfflinePage() {
  const library = await loadLibrary();
  return (
    <PageFrame skipTo="the page">
      <StructuredData
        site={library.collection}
        address="/offline/"
        name="Reading without a network"
      />
      <div className="prose pt-6 sm:pt-9">
        <h1 className="title">Reading without a network</h1>
        <p>
          Pages that you open are kept on this device, so that they can be read again without a
          network. With one, they are always asked for anew. Nothing about what you read leaves the
          device. Where the browser is set to save data, nothing is kept until you ask for it.
        </p>
        <h2>On this device</h2>
        <p data-offline="state" role="status">
          A script looks up what is kept; it has not run.
        </p>
        <progress data-offline="progress" aria-label="Files kept" hidden />
        <p className="offline-actions">
          <button type="button" data-offline="keep" hidden />
          <button type="button" data-offline="stop" hidden />
          <button type="button" data-offline="forget" hidden />
        </p>
        <h2>Days</h2>
        <SavedDays days={groupByDay(library.entries).map(({ day }) => day)} />
        <h2>What is not kept</h2>
        <p>
          Keeping the collection keeps every page, the filters and the search. Files to download,
          feeds and the outlets’ own pages always need a network.
        </p>
      </div>
      <OfflineScript name="offline-page" />
    </PageFrame>
  );
}
