import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DayBar } from '@/components/day-bar';
import { DayContents } from '@/components/day-contents';
import { DayEntries } from '@/components/day-entries';
import { DayHeading } from '@/components/day-heading';
import { DaysStrip } from '@/components/days-strip';
import { EmptyDay } from '@/components/empty-day';
import { FacetLines } from '@/components/facet-lines';
import { FilterProvider } from '@/components/filter-provider';
import { FilterSentence } from '@/components/filter-sentence';
import { labelsOf } from '@/components/labels';
import { PageFrame } from '@/components/page-frame';
import { ReadingSwitches } from '@/components/reading-switches';
import { WayOn } from '@/components/way-on';
import { dayAddress } from '@/lib/chronology/address';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { longDay } from '@/lib/chronology/dates';
import { neighbouringDays } from '@/lib/chronology/days';
import { filterRow } from '@/lib/chronology/filter-row';
import { countedEntries } from '@/lib/chronology/words';
import { dayCard } from '@/lib/export/cards/card-address';
import { dayData } from '@/lib/export/structured-data/day-data';
import { loadLibrary } from '@/lib/load/library';
import { PageData } from '../page-data';
import { pageMetadata } from '../page-metadata';

type Props = { params: Promise<{ day: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { days } = await loadLibrary();
  return days.map((day) => ({ day }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { day } = await params;
  const { collection, entries } = await loadLibrary();
  const held = entries.filter((entry) => entry.day === day).length;
  return pageMetadata({
    title: longDay(day),
    description: `${collection.conflict} on ${longDay(day)}: ${held === 0 ? 'no article held' : `${countedEntries(held)}, those with a time in its order, oldest first`}.`,
    address: dayAddress(day),
    ...(held > 0 && { card: dayCard(day) }),
    isArticle: true,
  });
}

export default async function DayPage({ params }: Props) {
  const { day } = await params;
  const library = await loadLibrary();
  if (!library.days.includes(day)) notFound();
  const catalogue = catalogueOf(library);
  const entries = library.entries.filter((entry) => entry.day === day);
  const neighbours = neighbouringDays(day, library.entries);
  const rows = library.entries.map(filterRow);
  const rowsOfDay = rows.filter((row) => row.day === day);
  const held = entries.length > 0;
  const wayTo = (what: string, other: string | null) =>
    other === null ? null : { href: dayAddress(other), what, title: longDay(other) };
  const top = (
    <>
      <DayHeading day={day} entries={entries} collection={library.collection} />
      <DayBar day={day} neighbours={neighbours} filters={held} />
      <DaysStrip
        days={library.days}
        entries={library.entries}
        catalogue={catalogue}
        addressOf={dayAddress}
        current={day}
        label="All days"
        emptyWords="no article held"
      />
    </>
  );
  const end = (
    <WayOn
      label="Other days"
      before={wayTo('Previous day with entries', neighbours.before)}
      after={wayTo('Next day with entries', neighbours.after)}
      keepsFilters={held}
    />
  );
  return (
    <PageFrame section="days" skipTo="the day">
      <PageData
        address={dayAddress(day)}
        name={longDay(day)}
        about={dayData(day, entries, catalogue, library.collection)}
      />
      {held && <script type="module" src="/scripts/citing.js" data-keep="" />}
      {held ? (
        <FilterProvider
          rows={rowsOfDay}
          labels={labelsOf(catalogue, rows)}
          ofOneDay
          page={dayAddress(day)}
        >
          {top}
          <FacetLines catalogue={catalogue} rows={rowsOfDay} day={day} />
          <FilterSentence days={false} />
          <ReadingSwitches zones={library.collection.readerZones} />
          <div className="reading" data-stops="">
            <DayEntries entries={entries} catalogue={catalogue} />
            <DayContents entries={entries} />
          </div>
          {end}
        </FilterProvider>
      ) : (
        <>
          {top}
          <EmptyDay day={day} neighbours={neighbours} />
          {end}
        </>
      )}
    </PageFrame>
  );
}
