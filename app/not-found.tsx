import type { Metadata } from 'next';
import { TimeStrip } from '@/components/day/time-strip';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { catalogueOf } from '@/lib/chronology/catalogue-index';
import { loadLibrary } from '@/lib/load/library';
import { dayUrl } from '@/lib/url/page-urls';
import { dayRange } from '@/lib/wording/format-date';
import { PageScript } from './script-tags';

export const metadata: Metadata = { title: 'Not found' };

export default async function NotFound() {
  const library = await loadLibrary();
  const { collection, days, entries } = library;
  return (
    <PageFrame skipTo="the days">
      <PageScript name="not-found" />
      <div className="prose pt-6 sm:pt-9 pb-6">
        <h1 className="title">There is no page at this address</h1>
        <p id="requested-path" hidden />
        <p>
          Days are at addresses such as{' '}
          <Link href={dayUrl(collection.days.first)}>{dayUrl(collection.days.first)}</Link>, and
          entries below them. This collection covers{' '}
          {dayRange(collection.days.first, collection.days.last)}. If a link brought you here, its
          end may have been cut off: the day it names is a way to the entry.
        </p>
        <p>
          Choose a day, go to <Link href="/">all entries</Link>, or find a name in the list of{' '}
          <Link href="/topics/">topics</Link>, <Link href="/events/">events</Link>,{' '}
          <Link href="/people/">people</Link>, <Link href="/organisations/">organisations</Link>,{' '}
          <Link href="/places/">places</Link>, <Link href="/outlets/">outlets</Link> or{' '}
          <Link href="/articles/">articles</Link>. <Link href="/search/">Search</Link> finds words.
        </p>
      </div>
      <TimeStrip
        month={null}
        days={days}
        entries={entries}
        catalogue={catalogueOf(library)}
        addressOf={dayUrl}
        label="Days"
        emptyLabel="no article held"
      />
    </PageFrame>
  );
}
