import type { Metadata } from 'next';
import { SavedDays } from '@/components/day/saved-days';
import { PageFrame } from '@/components/site/page-frame';
import { groupByDay } from '@/lib/chronology/group-by-day';
import { loadLibrary } from '@/lib/load/load-library';
import { buildPageMetadata } from '../next-metadata';
import { OfflineScript } from '../script-tags';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return buildPageMetadata({
    title: 'Reading offline',
    description: 'Save this collection on your device, read it offline, and delete the copies.',
    path: '/offline/',
  });
}

export default async function OfflinePage() {
  const library = await loadLibrary();
  return (
    <PageFrame skipTo="the page">
      <StructuredData site={library.collection} path="/offline/" name="Reading offline" />
      <div className="prose pt-6 sm:pt-9">
        <h1 className="title">Reading offline</h1>
        <p>
          Pages that you open are saved on this device, so that you can read them again offline.
          When you are connected, they are always reloaded. Nothing about what you read leaves the
          device. With data saving on, nothing is saved unless you ask.
        </p>
        <h2>On this device</h2>
        <p data-offline="state" role="status">
          Saving pages needs JavaScript.
        </p>
        <progress data-offline="progress" aria-label="Files saved" hidden />
        <p className="offline-actions">
          <button type="button" data-offline="keep" hidden />
          <button type="button" data-offline="stop" hidden />
          <button type="button" data-offline="forget" hidden />
        </p>
        <h2>Days</h2>
        <SavedDays days={groupByDay(library.entries).map(({ day }) => day)} />
        <h2>Not available offline</h2>
        <p>
          Saving the collection saves every page, the filters and the search. Downloads, feeds and
          the outlets’ own sites always need a connection.
        </p>
      </div>
      <OfflineScript name="offline-page" />
    </PageFrame>
  );
}
