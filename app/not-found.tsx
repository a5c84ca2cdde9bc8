import type { Metadata } from 'next';
import { TimeStrip } from '@/components/day/time-strip';
import { PageFrame } from '@/components/site/page-frame';
import { catalogueOf } from '@/lib/chronology/catalogue-index';
import { loadLibrary } from '@/lib/load/library';
import { dayUrl } from '@/lib/url/page-urls';
import { dayRange } from '@/lib/wording/format-date';

export const metadata: Metadata = { title: 'Not found' };

export default async function NotFound() {
  const library = await loadLibrary();
  const { collection, days, entries } = library;
  return (
    <PageFrame skipTo="the days">
      <script type="module" src="/scripts/asked.js" data-keep="" />
      <div className="told pt-6 sm:pt-9 pb-6">
        <h1 className="title">There is no page at this address</h1>
        <p id="asked" hidden />
        <p>
          Days are at addresses such as{' '}
          <a href={dayUrl(collection.days.first)}>{dayUrl(collection.days.first)}</a>, and entries
          below them. This collection covers {dayRange(collection.days.first, collection.days.last)}
          . If a link brought you here, its end may have been cut off: the day it names is a way to
          the entry.
        </p>
        <p>
          Choose a day, go to <a href="/">all entries</a>, or find a name in the list of{' '}
          <a href="/topics/">topics</a>, <a href="/events/">events</a>,{' '}
          <a href="/people/">people</a>, <a href="/organisations/">organisations</a>,{' '}
          <a href="/places/">places</a>, <a href="/outlets/">outlets</a> or{' '}
          <a href="/articles/">articles</a>. <a href="/search/">Search</a> finds words.
        </p>
      </div>
      <TimeStrip
        month={null}
        days={days}
        entries={entries}
        catalogue={catalogueOf(library)}
        addressOf={dayUrl}
        label="Days"
        emptyWords="no article held"
      />
    </PageFrame>
  );
}
