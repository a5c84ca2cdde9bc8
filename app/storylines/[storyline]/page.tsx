import type { Metadata } from 'next';
import { DaysStrip } from '@/components/day/days-strip';
import { EventAccounts } from '@/components/events/event-accounts';
import { EventPoints } from '@/components/events/event-points';
import { EventRow } from '@/components/events/event-row';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { countOutlets, listStorylineEvents, sortAccounts } from '@/lib/chronology/events';
import { groupByDay } from '@/lib/chronology/group-by-day';
import { loadLibrary } from '@/lib/load/load-library';
import { storylineUrl } from '@/lib/url/page-urls';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { formatDayRange, formatLongDay } from '@/lib/wording/format-date';
import { buildPageMetadata } from '../../next-metadata';
import { showNotFound } from '../../show-not-found';
import { limitInExport, notFoundMetadata, orPlaceholder } from '../../static-params';
import { StructuredData } from '../../structured-data';

type Props = { params: Promise<{ storyline: string }> };

export async function generateStaticParams() {
  const { storylines } = await loadLibrary();
  return limitInExport(orPlaceholder(storylines.map(({ id }) => id))).map((storyline) => ({
    storyline,
  }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storyline: id } = await params;
  const storyline = (await loadLibrary()).storylines.find((other) => other.id === id);
  if (!storyline) return notFoundMetadata;
  return buildPageMetadata({
    title: storyline.label,
    description: storyline.description,
    path: storylineUrl(id),
  });
}

export default async function StorylinePage({ params }: Props) {
  const { storyline: id } = await params;
  const library = await loadLibrary();
  const storyline = library.storylines.find((other) => other.id === id);
  if (!storyline) return showNotFound();
  const catalogue = buildCatalogue(library);
  const entryAccounts = sortAccounts(storyline.accounts, catalogue.entry);
  const days = groupByDay(
    entryAccounts.map((entryAccount) => ({ ...entryAccount, day: entryAccount.entry.day })),
  );
  const first = days[0]?.day;
  const last = days.at(-1)?.day;
  const events = listStorylineEvents(storyline, library.events);
  return (
    <PageFrame section="events" skipTo="the reports">
      <StructuredData site={library.collection} path={storylineUrl(id)} name={storyline.label} />
      <header className="pt-4 sm:pt-6 pb-4">
        <p className="text-sm text-soft">
          <Link href="/events/">Events</Link> · <Link href="/storylines/">Storylines</Link>
        </p>
        <h1 className="title entry-title mt-1 max-w-measure">{storyline.label}</h1>
        <p className="mt-2 max-w-measure">{storyline.description}</p>
        <p className="mt-2 text-sm text-soft">
          {formatCount(entryAccounts.length, 'report')} from{' '}
          {formatCount(countOutlets(entryAccounts), 'outlet')}
          {first && last && `, ${formatDayRange(first, last)}`}, put together by editors
        </p>
      </header>
      <DaysStrip
        days={library.days}
        entries={entryAccounts.map(({ entry }) => entry)}
        catalogue={catalogue}
        urlOf={(day) => (days.some((group) => group.day === day) ? `#${day}` : null)}
        label="When it was reported"
        emptyLabel={'–'}
      />
      {storyline.points.length > 0 && (
        <section className="mt-10">
          <h2 id="points" className="strong text-lg pb-2">
            Where the reports agree and differ
          </h2>
          <EventPoints
            points={storyline.points}
            entryAccounts={entryAccounts.filter(({ entry }) =>
              storyline.points.some(({ cells }) =>
                cells.some(({ account }) => account === entry.id),
              ),
            )}
            catalogue={catalogue}
            label="points"
          />
        </section>
      )}
      {days.map(({ day, entries: ofDay }) => (
        <section key={day} id={day} aria-labelledby={`h-${day}`} className="mt-10">
          <h2 id={`h-${day}`} className="rule strong pt-2">
            {formatLongDay(day)}
          </h2>
          <EventAccounts entryAccounts={ofDay} catalogue={catalogue} />
        </section>
      ))}
      {events.length > 0 && (
        <section aria-labelledby="events" className="mt-12">
          <h2 id="events" className="rule strong pt-2">
            Events in this storyline
          </h2>
          <ul className="max-w-measure">
            {events.map((event) => (
              <EventRow key={event.id} event={event} catalogue={catalogue} />
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  );
}
