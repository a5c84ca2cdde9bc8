import type { Metadata } from 'next';
import { DayRows } from '@/components/day-rows';
import { DaysStrip } from '@/components/days-strip';
import { EmptyRun } from '@/components/empty-run';
import { FacetLines } from '@/components/facet-lines';
import { Unfiltered } from '@/components/filter-group';
import { FilterProvider } from '@/components/filter-provider';
import { FilterSentence } from '@/components/filter-sentence';
import { labelsOf } from '@/components/labels';
import { PageFrame } from '@/components/page-frame';
import { ReadingSwitches } from '@/components/reading-switches';
import { dayAddress } from '@/lib/chronology/address';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { stretches } from '@/lib/chronology/days';
import { filterRow } from '@/lib/chronology/filter-row';
import { loadLibrary } from '@/lib/load/library';
import { pageMetadata } from './page-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const { collection } = await loadLibrary();
  const { title, description } = collection;
  const metadata = await pageMetadata({ title, description, address: '/' });
  return { ...metadata, title: { absolute: `${title} · Daybook` } };
}

export default async function FrontPage() {
  const library = await loadLibrary();
  const { collection, entries, days } = library;
  const catalogue = catalogueOf(library);
  const rows = entries.map(filterRow);
  return (
    <PageFrame section="days" skipTo="the chronology">
      <header className="pt-6 sm:pt-9 pb-4">
        <h1 className="title">{collection.title}</h1>
        <p className="text-soft text-sm sm:text-base mt-2 max-w-measure">
          {collection.description}
        </p>
      </header>
      <DaysStrip
        days={days}
        entries={entries}
        catalogue={catalogue}
        addressOf={dayAddress}
        label="Days"
        emptyWords="no article held"
      />
      <FilterProvider rows={rows} labels={labelsOf(catalogue, rows)} page="/">
        <FacetLines catalogue={catalogue} rows={rows} />
        <FilterSentence days />
        <ReadingSwitches zones={collection.readerZones} />
        <div data-turns="whole">
          {stretches(days, entries).map((stretch) =>
            stretch.kind === 'day' ? (
              <DayRows
                key={stretch.day}
                day={stretch.day}
                entries={stretch.entries}
                catalogue={catalogue}
              />
            ) : (
              <Unfiltered key={stretch.first}>
                <EmptyRun first={stretch.first} last={stretch.last} />
              </Unfiltered>
            ),
          )}
        </div>
      </FilterProvider>
    </PageFrame>
  );
}
