import type { Metadata } from 'next';
import { EventAccounts } from '@/components/events/event-accounts';
import { EventFigures } from '@/components/events/event-figures';
import { EventPoints } from '@/components/events/event-points';
import { PartOfStorylines, RelatedEntries } from '@/components/events/related-entries';
import { Citations } from '@/components/site/citations';
import { DataLinks } from '@/components/site/data-links';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { describeEventDays } from '@/lib/chronology/describe-accounts';
import { countOutlets, listStorylineEvents, sortAccounts } from '@/lib/chronology/events';
import { eventCardUrl } from '@/lib/export/cards/card-urls';
import { citeEvent } from '@/lib/export/citations/event-citations';
import { embedSize, embedUrl, formatEmbedCode } from '@/lib/export/embed/embed-code';
import { loadLibrary } from '@/lib/load/load-library';
import { eventUrl } from '@/lib/url/page-urls';
import { publicUrl } from '@/lib/url/public-url';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { buildPageMetadata } from '../../next-metadata';
import { PageScript } from '../../script-tags';
import { showNotFound } from '../../show-not-found';
import { limitInExport, notFoundMetadata, orPlaceholder } from '../../static-params';
import { StructuredData } from '../../structured-data';

type Props = { params: Promise<{ event: string }> };

export async function generateStaticParams() {
  const { events } = await loadLibrary();
  return limitInExport(orPlaceholder(events.map(({ id }) => id))).map((event) => ({ event }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event: id } = await params;
  const event = (await loadLibrary()).events.find((other) => other.id === id);
  if (!event) return notFoundMetadata;
  return buildPageMetadata({
    title: event.label,
    description: `${formatCount(event.accounts.length, 'report')} compared side by side: ${event.description}`,
    path: eventUrl(id),
    card: eventCardUrl(id),
    forms: { 'application/json+oembed': `${eventUrl(id)}oembed.json` },
  });
}

export default async function EventPage({ params }: Props) {
  const { event: id } = await params;
  const library = await loadLibrary();
  const event = library.events.find((other) => other.id === id);
  if (!event) return showNotFound();
  const catalogue = buildCatalogue(library);
  const entryAccounts = sortAccounts(event.accounts, catalogue.entry);
  const storylines = library.storylines.filter((storyline) =>
    listStorylineEvents(storyline, library.events).includes(event),
  );
  return (
    <PageFrame section="events" skipTo="the reports">
      <StructuredData site={library.collection} path={eventUrl(id)} name={event.label} />
      <PageScript name="citing" />
      <header className="pt-4 sm:pt-6">
        <p className="text-sm text-soft">
          <Link href="/events/">Events</Link>
        </p>
        <h1 className="title entry-title mt-1 max-w-measure">{event.label}</h1>
        <p className="text-soft mt-2">{describeEventDays(event)}</p>
        <p className="mt-2 max-w-measure">{event.description}</p>
        <p className="mt-2 text-sm text-soft max-w-measure">
          {formatCount(entryAccounts.length, 'report')} from{' '}
          {formatCount(countOutlets(entryAccounts), 'outlet')}, in time order; those without a time
          come last in their day. A later report is not necessarily more accurate.
        </p>
        <div className="mt-2 text-sm">
          <PartOfStorylines storylines={storylines} />
        </div>
      </header>
      {event.points.length > 0 && (
        <section className="mt-6">
          <h2 id="points" className="strong text-lg pb-2">
            Where the reports agree and differ
          </h2>
          <EventPoints
            points={event.points}
            entryAccounts={entryAccounts}
            catalogue={catalogue}
            label="points"
          />
        </section>
      )}
      <section className="mt-12">
        <h2 className="rule strong text-lg pt-2">The reports</h2>
        <EventAccounts entryAccounts={entryAccounts} catalogue={catalogue} />
      </section>
      <EventFigures entryAccounts={entryAccounts} catalogue={catalogue} />
      <div className="sm:grid sm:grid-cols-2 gap-x-12">
        <RelatedEntries heading="Later developments" apart={event.followUps} catalogue={catalogue}>
          They follow this event but do not report it.
        </RelatedEntries>
        <RelatedEntries heading="Similar events" apart={event.notMembers} catalogue={catalogue}>
          Similar, but a different event. Our reasons:
        </RelatedEntries>
      </div>
      <section aria-labelledby="cite" className="facts mt-12 max-w-measure">
        <h2 id="cite" className="line-above strong pt-3 text-base">
          Cite this comparison
        </h2>
        <Citations
          url={eventUrl(id)}
          id={id}
          citations={citeEvent(event, catalogue, library.collection)}
          embed={formatEmbedCode(
            publicUrl(library.collection, embedUrl(eventUrl(id))),
            event.label,
            embedSize.event,
          )}
        />
      </section>
      <DataLinks of="This event" />
    </PageFrame>
  );
}
