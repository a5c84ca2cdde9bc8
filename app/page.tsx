import type { Metadata } from 'next';
import { DayGap } from '@/components/day/day-gap';
import { DayRows } from '@/components/day/day-rows';
import { ListSettings } from '@/components/day/list-settings';
import { NewestDays } from '@/components/day/newest-days';
import { TimeStrip } from '@/components/day/time-strip';
import { BrowseLinks } from '@/components/filters/browse-links';
import { FacetLines } from '@/components/filters/facet-lines';
import { FilterSentence } from '@/components/filters/filter-sentence';
import { DataLinks } from '@/components/site/data-links';
import { PageFrame } from '@/components/site/page-frame';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { listStretches } from '@/lib/chronology/group-by-day';
import { toMonth } from '@/lib/chronology/months';
import { buildFilterRowsFile } from '@/lib/export/filter-rows';
import { buildFrontPageRows } from '@/lib/filter/page-rows';
import { loadLibrary } from '@/lib/load/load-library';
import type { Collection } from '@/lib/schema/collection';
import { dayUrl } from '@/lib/url/page-urls';
import { buildPageMetadata } from './next-metadata';
import { FilterStarter } from './script-tags';

export async function generateMetadata(): Promise<Metadata> {
  const { collection } = await loadLibrary();
  const { title, description } = collection;
  const metadata = await buildPageMetadata({ title, description, path: '/' });
  return { ...metadata, title: { absolute: `${title} · Daybook` } };
}

export default async function FrontPage() {
  const library = await loadLibrary();
  const { collection, entries, days } = library;
  const catalogue = buildCatalogue(library);
  const filterData = buildFrontPageRows(library);
  if (filterData === null) {
    return (
      <PageFrame section="days" skipTo="the chronology">
        <FrontHeading collection={collection} />
        <TimeStrip
          days={days}
          entries={entries}
          catalogue={catalogue}
          urlOf={dayUrl}
          month={toMonth(entries.at(-1)?.day ?? collection.days.last)}
          label="Days"
          emptyLabel="no articles"
        />
        <div className="desk">
          <BrowseLinks library={library} catalogue={catalogue} />
          <NewestDays entries={entries} catalogue={catalogue} />
        </div>
        <DataLinks of="Everything" />
      </PageFrame>
    );
  }
  return (
    <PageFrame section="days" skipTo="the chronology">
      <FrontHeading collection={collection} />
      <TimeStrip
        month={toMonth(entries.at(-1)?.day ?? collection.days.last)}
        days={days}
        entries={entries}
        catalogue={catalogue}
        urlOf={dayUrl}
        label="Days"
        emptyLabel="no articles"
      />
      <div className="desk">
        <FacetLines
          catalogue={catalogue}
          rows={filterData.rows}
          labels={filterData.labels}
          switches={<ListSettings zones={collection.readerZones} />}
        />
        <div>
          <FilterSentence days />
          <div data-order="whole">
            {listStretches(days, entries).map((stretch) =>
              stretch.kind === 'day' ? (
                <DayRows
                  key={stretch.day}
                  day={stretch.day}
                  entries={stretch.entries}
                  catalogue={catalogue}
                />
              ) : (
                <div key={stretch.first} data-hide-when-filtered="">
                  <DayGap first={stretch.first} last={stretch.last} />
                </div>
              ),
            )}
          </div>
        </div>
      </div>
      <FilterStarter rows={buildFilterRowsFile('/', filterData).url} />
      <DataLinks of="Everything" />
    </PageFrame>
  );
}

function FrontHeading({ collection }: { collection: Collection }) {
  return (
    <header className="pt-3 sm:pt-5 pb-3">
      <h1 className="title compact">{collection.title}</h1>
      <p className="text-soft text-sm sm:text-base mt-1.5 max-w-measure">
        {collection.description}
      </p>
    </header>
  );
}
