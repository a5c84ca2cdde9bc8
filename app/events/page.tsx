import type { Metadata } from 'next';
import { EditorNotes } from '@/components/events/editor-notes';
import { EventRow } from '@/components/events/event-row';
import { StorylineRows } from '@/components/events/storyline-rows';
import { PageFrame } from '@/components/site/page-frame';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { groupByDay } from '@/lib/chronology/group-by-day';
import { loadLibrary } from '@/lib/load/load-library';
import { formatLongDay } from '@/lib/wording/format-date';
import { buildPageMetadata } from '../next-metadata';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return buildPageMetadata({
    title: 'Events',
    description:
      'Events that several outlets reported, compared side by side and detail by detail.',
    path: '/events/',
  });
}

export default async function EventsPage() {
  const library = await loadLibrary();
  const { events, storylines, notes } = library;
  const catalogue = buildCatalogue(library);
  return (
    <PageFrame section="events" skipTo="the events">
      <StructuredData site={library.collection} path="/events/" name="Events" />
      <header className="pt-6 sm:pt-9 pb-2">
        <h1 className="title">Events</h1>
        <p className="text-soft mt-2 max-w-measure">
          The same event as different outlets reported it, side by side, in their words. Editors
          decide which reports belong together, not which is right. A later report is not
          necessarily more accurate.
        </p>
      </header>
      {events.length === 0 && (
        <p className="mt-4 max-w-measure">
          This collection has no events yet. Editors add them in <code>catalogue/events.yaml</code>.
        </p>
      )}
      {groupByDay(events).map(({ day, entries: ofDay }) => (
        <section key={day} aria-labelledby={`h-${day}`} className="mt-8">
          <h2 id={`h-${day}`} className="rule strong pt-2">
            {formatLongDay(day)}
          </h2>
          <ul className="grid grid-cols-1 lg:grid-cols-2 gap-x-12">
            {ofDay.map((event) => (
              <EventRow key={event.id} event={event} catalogue={catalogue} />
            ))}
          </ul>
        </section>
      ))}
      {storylines.length > 0 && (
        <section aria-labelledby="storylines" className="mt-12">
          <h2 id="storylines" className="rule strong pt-2">
            Storylines
          </h2>
          <p className="remark mt-1">
            Stories that run over several days, put together by editors.
          </p>
          <StorylineRows storylines={storylines} catalogue={catalogue} heading="h3" />
        </section>
      )}
      {notes.length > 0 && (
        <section aria-labelledby="notes" className="mt-12">
          <h2 id="notes" className="rule strong pt-2">
            Notes on single reports
          </h2>
          <p className="remark mt-1">
            Reports that contradict themselves, or only seem to contradict each other.
          </p>
          <div className="grid grid-cols-1 lg:grid-cols-2 gap-x-12">
            <EditorNotes notes={notes} catalogue={catalogue} heading="h3" linked />
          </div>
        </section>
      )}
    </PageFrame>
  );
}
